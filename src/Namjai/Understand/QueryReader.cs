using System.Globalization;
using Microsoft.Extensions.Localization;
using Namjai.Platform.Localization;
using NodaTime;
using NodaTime.Text;

namespace Namjai.Understand;

/// <summary>Reads what a call or a page was asked for, and gathers what could not be understood under the field's name.</summary>
internal sealed class QueryReader(IQueryCollection query)
{
    private readonly Dictionary<string, Func<IStringLocalizer<QueryWords>, string>> _problems = new(StringComparer.Ordinal);

    public bool IsUnderstood => _problems.Count == 0;

    public IEnumerable<string> NotUnderstood => _problems.Keys;

    /// <summary>A problem for machines, naming the fields, with sentences in the caller's language.</summary>
    public IResult Refusal() => new RefusedQuery(_problems);

    /// <summary>Null if it isn't there or is blank.</summary>
    public string? Text(string field, int longest = 200)
    {
        var text = query[field].ToString();
        if (text.Length > longest)
            Refuse(field, words => words.Say("TooLong", longest));
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
        Refuse(field, words => words.Say("Choice", string.Join(", ", Enum.GetNames<T>().Select(name => name.ToLowerInvariant()))));
        return null;
    }

    public LocalDate? Day(string field)
    {
        if (Text(field) is not { } text)
            return null;
        if (LocalDatePattern.Iso.Parse(text) is { Success: true, Value: { Year: >= 1900 and <= 9000 } day })
            return day;
        Refuse(field, words => words.Say("Day"));
        return null;
    }

    public long? Number(string field, long lowest, long highest)
    {
        if (Text(field) is not { } text)
            return null;
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= lowest && number <= highest)
            return number;
        Refuse(field, words => words.Say("Number", lowest, highest));
        return null;
    }

    /// <summary>Where a list goes on: what it gave as <c>next</c>.</summary>
    public long? Place(string field)
    {
        if (Text(field) is not { } text)
            return null;
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var place))
            return place;
        Refuse(field, words => words.Say("Place"));
        return null;
    }

    public bool? YesOrNo(string field)
    {
        if (Text(field) is not { } text)
            return null;
        if (bool.TryParse(text, out var answer))
            return answer;
        Refuse(field, words => words.Say("YesOrNo"));
        return null;
    }

    /// <summary>First and last day; the last must not come before the first.</summary>
    public (LocalDate? From, LocalDate? To) Days()
    {
        var (from, to) = (Day("from"), Day("to"));
        if (from > to)
            Refuse("to", words => words.Say("BeforeFrom"));
        return (from, to);
    }

    public void Refuse(string field, Func<IStringLocalizer<QueryWords>, string> reason) => _problems[field] = reason;

    private sealed class RefusedQuery(IReadOnlyDictionary<string, Func<IStringLocalizer<QueryWords>, string>> problems) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            var words = httpContext.RequestServices.GetRequiredService<IStringLocalizer<QueryWords>>();
            return Results.ValidationProblem(problems.ToDictionary(one => one.Key, one => new[] { one.Value(words) }, StringComparer.Ordinal)).ExecuteAsync(httpContext);
        }
    }
}
