using System.Net;
using System.Text.RegularExpressions;
using Namjai.Tests.Listen.Surveys;
using Namjai.Tests.Servers;

namespace Namjai.Tests.Listen.Editing;

/// <summary>A person at the editor of surveys: reads its form, presses its buttons, sends it.</summary>
internal static partial class SurveyEditing
{
    public static async Task<string> MakeAsync(HttpClient staff, string moment, string measure)
    {
        using var made = await staff.PostFormAsync("/surveys/new", page: null, ("moment", moment), ("measure", measure));
        made.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        return made.Headers.Location!.ToString();
    }

    public static string KeyOf(string html) => Regex.Match(html, "/s/([a-z0-9]{10})").Groups[1].Value;

    public static Task<HttpResponseMessage> SendAsync(HttpClient staff, string page, Dictionary<string, string> form) =>
        staff.PostFormAsync(page, form.Concat(new[] { "th", "zh", "en" }.Select(code => KeyValuePair.Create("languages", code))), page);

    public static async Task<Dictionary<string, string>> PressAsync(HttpClient staff, string page, Dictionary<string, string> form, string button)
    {
        using var answer = await SendAsync(staff, page, new(form) { ["do"] = button });
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return FormOf(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    public static async Task<string> FaultsAsync(HttpResponseMessage answer) => string.Join("; ", Fault().Matches(await answer.TextAsync()).Select(fault => fault.Value));

    /// <summary>What the editor's fields hold, as a browser would send them.</summary>
    public static Dictionary<string, string> FormOf(string html)
    {
        var fields = new Dictionary<string, string>();
        foreach (Match input in Input().Matches(html))
        {
            var name = Attribute(input.Value, "name");
            if ((name.StartsWith("questions[", StringComparison.Ordinal) || name.StartsWith("title.", StringComparison.Ordinal) || name.StartsWith("touchpointName.", StringComparison.Ordinal) || name is "touchpoint" or "mark") && (!input.Value.Contains("checkbox") || input.Value.Contains(" checked")))
                fields[name] = Attribute(input.Value, "value");
        }
        foreach (Match select in Select().Matches(html))
            fields[Attribute(select.Groups["tag"].Value, "name")] = Attribute(Chosen().Match(select.Groups["options"].Value).Value, "value");
        foreach (Match area in Area().Matches(html))
            fields[Attribute(area.Groups[1].Value, "name")] = WebUtility.HtmlDecode(area.Groups[2].Value);
        return fields;
    }

    private static string Attribute(string tag, string name) => WebUtility.HtmlDecode(Regex.Match(tag, $" {name}=\"([^\"]*)\"").Groups[1].Value);

    [GeneratedRegex("<select(?<tag>[^>]*)>(?<options>.*?)</select>", RegexOptions.Singleline)]
    private static partial Regex Select();

    [GeneratedRegex("<option[^>]* selected[^>]*>")]
    private static partial Regex Chosen();

    [GeneratedRegex("<input[^>]*>")]
    private static partial Regex Input();

    [GeneratedRegex("<p class=\"fault\".*?</p>", RegexOptions.Singleline)]
    private static partial Regex Fault();

    [GeneratedRegex("<textarea([^>]*)>([^<]*)</textarea>")]
    private static partial Regex Area();
}
