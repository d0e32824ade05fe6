using System.Globalization;
using System.Text.Json;
using Namjai.Measures;

namespace Namjai.Understand.Measuring;

/// <summary>The fields of a JSON object, each asked for by name and refused by name. Fields nobody asks for are left alone.</summary>
/// <param name="fields">A JSON object.</param>
/// <param name="path">What stands before the name of a field, for instance <c>customers[3].</c>.</param>
internal readonly struct MeasureInput(JsonElement fields, string path)
{
    public static MeasureInput Of(JsonDocument document) => OfObject(document.RootElement, "the input", "");

    public bool Has(string field) => fields.TryGetProperty(field, out var value) && value.ValueKind != JsonValueKind.Null;

    public double Number(string field) => NumberOf(Field(field), path + field);

    public double Number(string field, double unlessGiven) => Has(field) ? Number(field) : unlessGiven;

    public int Whole(string field)
    {
        var number = Number(field);
        return number == Math.Floor(number) && Math.Abs(number) <= int.MaxValue
            ? (int)number
            : throw new MeasureInputException(path + field, "must be a whole number");
    }

    public long[] Counts(string field) => [.. Items(field).Select(item => CountOf(item.Value, item.Name))];

    public double[] Numbers(string field) => [.. Items(field).Select(item => NumberOf(item.Value, item.Name))];

    public bool[] Flags(string field) => [.. Items(field).Select(item => item.Value.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw new MeasureInputException(item.Name, "must be true or false"),
    })];

    public string[] Texts(string field) => [.. Items(field).Select(item => TextOf(item.Value, item.Name))];

    public IEnumerable<MeasureInput> Objects(string field) => Items(field).Select(item => OfObject(item.Value, item.Name, item.Name + "."));

    /// <summary>An object whose fields are lists of numbers, each name once.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<double>> NumbersByName(string field)
    {
        var byName = new Dictionary<string, IReadOnlyList<double>>(StringComparer.Ordinal);
        var inside = OfObject(Field(field), path + field, path + field + ".");
        foreach (var property in Field(field).EnumerateObject())
        {
            if (!byName.TryAdd(property.Name, inside.Numbers(property.Name)))
                throw new MeasureInputException($"{path}{field}.{property.Name}", "stands there twice");
        }
        return byName;
    }

    private static MeasureInput OfObject(JsonElement element, string name, string path) => element.ValueKind == JsonValueKind.Object
        ? new(element, path)
        : throw new MeasureInputException(name, "must be a JSON object");

    private static double NumberOf(JsonElement value, string name)
    {
        if (value.ValueKind != JsonValueKind.Number)
            throw new MeasureInputException(name, "must be a number");
        return value.TryGetDouble(out var number) && double.IsFinite(number)
            ? number
            : throw new MeasureInputException(name, "is too large a number");
    }

    private static long CountOf(JsonElement value, string name)
    {
        if (value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var count))
            return count;
        var number = NumberOf(value, name);
        return number == Math.Floor(number) && Math.Abs(number) < long.MaxValue
            ? (long)number
            : throw new MeasureInputException(name, "must be a whole number");
    }

    private static string TextOf(JsonElement value, string name)
    {
        try
        {
            return value.ValueKind == JsonValueKind.String ? value.GetString()! : throw new MeasureInputException(name, "must be a text");
        }
        catch (InvalidOperationException)
        {
            throw new MeasureInputException(name, "holds half a character (a lone surrogate)");
        }
    }

    private JsonElement Field(string field) => Has(field)
        ? fields.GetProperty(field)
        : throw new MeasureInputException(path + field, "is missing");

    private IEnumerable<(JsonElement Value, string Name)> Items(string field)
    {
        var name = path + field;
        var list = Field(field);
        if (list.ValueKind != JsonValueKind.Array)
            throw new MeasureInputException(name, "must be a list");
        return list.EnumerateArray().Select((value, i) => (value, $"{name}[{i.ToString(CultureInfo.InvariantCulture)}]"));
    }
}
