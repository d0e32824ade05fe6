using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Namjai.Understand;

/// <summary>Reads what a call or a page was asked for, and gathers what could not be understood under the field's name.</summary>
internal sealed class QueryReader(IQueryCollection query)
{
    private readonly Dictionary<string, string[]> _problems = [];

    public bool IsUnderstood => _problems.Count == 0;

    public IReadOnlyDictionary<string, string[]> Problems => _problems;

    /// <summary>A problem for machines, naming the fields.</summary>
    public IResult Refusal() => Results.ValidationProblem(_problems);

    /// <summary>Null if it isn't there or is blank.</summary>
    public string? Text(string field, int longest = 200)
    {
        var text = query[field].ToString();
        if (text.Length > longest)
            Refuse(field, $"must have at most {longest.ToString(CultureInfo.InvariantCulture)} characters");
        return string.IsNullOrWhiteSpace(text) || text.Length > longest ? null : text.Trim();
    }

    /// <summary>As <see cref="Text"/>, but blank where it is there and empty, to ask for what is not known.</summary>
    public string? TextOrUnknown(string field, string unknown = "-") => Text(field, 60) is { } text ? text == unknown ? "" : text : null;

    public T? Choice<T>(string field)
        where T : struct, Enum
    {
        if (Text(field) is not { } text)
            return null;
        if (Enum.TryParse<T>(text, ignoreCase: true, out var choice) && Enum.IsDefined(choice) && !char.IsAsciiDigit(text[0]) && text[0] != '-')
            return choice;
        Refuse(field, "must be one of " + string.Join(", ", Enum.GetNames<T>().Select(name => name.ToLowerInvariant())));
        return null;
    }

    public LocalDate? Day(string field)
    {
        if (Text(field) is not { } text)
            return null;
        if (LocalDatePattern.Iso.Parse(text) is { Success: true, Value: { Year: >= 1900 and <= 9000 } day })
            return day;
        Refuse(field, "must be a day as YYYY-MM-DD, of the years 1900 to 9000");
        return null;
    }

    public long? Number(string field, long lowest, long highest)
    {
        if (Text(field) is not { } text)
            return null;
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= lowest && number <= highest)
            return number;
        Refuse(field, $"must be a whole number from {lowest.ToString(CultureInfo.InvariantCulture)} to {highest.ToString(CultureInfo.InvariantCulture)}");
        return null;
    }

    public bool? YesOrNo(string field)
    {
        if (Text(field) is not { } text)
            return null;
        if (bool.TryParse(text, out var answer))
            return answer;
        Refuse(field, "must be true or false");
        return null;
    }

    /// <summary>First and last day; the last must not come before the first.</summary>
    public (LocalDate? From, LocalDate? To) Days()
    {
        var (from, to) = (Day("from"), Day("to"));
        if (from > to)
            Refuse("to", "must not be before from");
        return (from, to);
    }

    public void Refuse(string field, string reason) => _problems[field] = [$"{field} {reason}"];
}
