using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Primitives;

namespace Namjai.Listen.Surveys.Answers;

/// <summary>What came in for one question, before it is judged. At most one of the three is there; none if it was left empty.</summary>
internal readonly record struct GivenAnswer(double? Number = null, string? Text = null, IReadOnlyList<string>? Several = null)
{
    /// <summary>True for what no question takes: an object, a list of lists, broken text.</summary>
    public bool IsMalformed { get; private init; }

    public bool IsEmpty => this is { IsMalformed: false, Number: null, Several: null or [] } && string.IsNullOrWhiteSpace(Text);

    public static GivenAnswer Malformed { get; } = new() { IsMalformed = true };

    public static GivenAnswer Of(JsonElement json)
    {
        try
        {
            return json.ValueKind switch
            {
                JsonValueKind.Null or JsonValueKind.Undefined => default,
                JsonValueKind.Number => json.TryGetDouble(out var number) ? new(Number: number) : Malformed,
                JsonValueKind.String => new(Text: json.GetString()),
                JsonValueKind.True => new(Text: Question.Yes),
                JsonValueKind.False => new(Text: Question.No),
                JsonValueKind.Array when json.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String) =>
                    new(Several: [.. json.EnumerateArray().Select(item => item.GetString()!)]),
                _ => Malformed,
            };
        }
        catch (InvalidOperationException)
        {
            return Malformed; // "\ud800" is JSON, but no text
        }
    }

    /// <summary>A field of a form, where everything is text: what the question's kind makes of it.</summary>
    public static GivenAnswer Of(StringValues field, QuestionKind kind)
    {
        if (kind == QuestionKind.Choices)
            return new(Several: [.. field.OfType<string>().Where(value => value.Length > 0)]);
        var text = field.Count > 0 ? field[^1] : null;
        return kind.Measure() is not null && int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var score)
            ? new(Number: score)
            : new(Text: text);
    }
}
