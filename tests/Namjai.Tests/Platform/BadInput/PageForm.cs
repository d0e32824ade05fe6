using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Namjai.Tests.Platform.BadInput;

/// <summary>A form as it stands on a page: where it goes, and what a browser would send if nobody changed it.</summary>
internal sealed partial record PageForm(string Page, string Action, IReadOnlyList<(string Name, string Value)> Fields)
{
    public static IEnumerable<PageForm> On(string page, string html) =>
        from form in Form().Matches(html)
        let attributes = AttributesOf(form.Groups["tag"].Value)
        where attributes.GetValueOrDefault("method") == "post"
        select new PageForm(page, attributes.GetValueOrDefault("action") is { Length: > 0 } action ? action : page, [.. FieldsIn(form.Groups["inside"].Value)]);

    public static IEnumerable<string> LinksOn(string html) =>
        Link().Matches(html).Select(link => WebUtility.HtmlDecode(link.Groups["to"].Value).Split('#')[0]);

    /// <summary>As a browser sends it, with one field already encoded in another way; a field left null is not sent.</summary>
    public StringContent With(string? name, string? encoded)
    {
        var parts = new List<string>();
        foreach (var (field, value) in Fields)
        {
            if (field != name)
                parts.Add($"{Uri.EscapeDataString(field)}={Uri.EscapeDataString(value)}");
            else if (encoded is not null)
                parts.Add($"{Uri.EscapeDataString(field)}={encoded}");
        }
        return new StringContent(string.Join('&', parts), Encoding.UTF8, "application/x-www-form-urlencoded");
    }

    private static IEnumerable<(string, string)> FieldsIn(string html)
    {
        foreach (Match field in Field().Matches(html))
        {
            var attributes = AttributesOf(field.Groups["tag"].Value);
            if (attributes.GetValueOrDefault("name") is not { Length: > 0 } name)
                continue;
            yield return (name, field.Groups["kind"].Value switch
            {
                "select" => AttributesOf(Option().Match(field.Groups["inside"].Value).Value).GetValueOrDefault("value", ""),
                "textarea" => WebUtility.HtmlDecode(field.Groups["inside"].Value),
                _ => attributes.GetValueOrDefault("value", ""),
            });
        }
    }

    private static Dictionary<string, string> AttributesOf(string tag) => Attribute().Matches(tag)
        .GroupBy(one => one.Groups["name"].Value, StringComparer.Ordinal)
        .ToDictionary(one => one.Key, one => WebUtility.HtmlDecode(one.First().Groups["value"].Value), StringComparer.Ordinal);

    [GeneratedRegex("<form(?<tag>[^>]*)>(?<inside>.*?)</form>", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();

    [GeneratedRegex("<(?<kind>input|button)(?<tag>[^>]*)>|<(?<kind>select|textarea)(?<tag>[^>]*)>(?<inside>.*?)</(select|textarea)>", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Field();

    [GeneratedRegex("<option[^>]*>")]
    private static partial Regex Option();

    [GeneratedRegex("(?<name>[a-z-]+)=\"(?<value>[^\"]*)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex Attribute();

    [GeneratedRegex("href=\"(?<to>/[^\"]*)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex Link();
}
