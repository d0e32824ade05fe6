using System.Net;
using System.Text.RegularExpressions;

namespace Namjai.Tests.Servers;

/// <summary>What a person at a browser does: opens pages and sends the forms on them.</summary>
public static partial class StaffPages
{
    public static async Task<string> ReadPageAsync(this HttpClient client, string path)
    {
        using var answer = await client.GetAsync(path, TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, path);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Opens a page with a form and sends the form with these fields and the page's token.</summary>
    /// <param name="client">The browser.</param>
    /// <param name="path">Where the form goes.</param>
    /// <param name="fields">What is typed; a field may be there several times.</param>
    /// <param name="page">The page that the form is on, if it is another address.</param>
    public static async Task<HttpResponseMessage> PostFormAsync(
        this HttpClient client, string path, IEnumerable<KeyValuePair<string, string>> fields, string? page = null)
    {
        var token = TokenIn(await client.ReadPageAsync(page ?? path));
        using var form = new FormUrlEncodedContent(fields.Append(new("form-token", token)));
        return await client.PostAsync(path, form, TestContext.Current.CancellationToken);
    }

    public static Task<HttpResponseMessage> PostFormAsync(this HttpClient client, string path, string? page, params (string Name, string Value)[] fields) =>
        client.PostFormAsync(path, fields.Select(field => new KeyValuePair<string, string>(field.Name, field.Value)), page);

    public static async Task<string> TextAsync(this HttpResponseMessage answer) =>
        WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

    /// <summary>The hidden field that proves a form to be ours.</summary>
    public static string TokenIn(string html) => WebUtility.HtmlDecode(Token().Match(html).Groups[1].Value);

    [GeneratedRegex("name=\"form-token\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
