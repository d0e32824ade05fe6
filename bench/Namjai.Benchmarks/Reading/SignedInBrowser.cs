using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Namjai.Benchmarks.Serving;
using Namjai.Platform.Database;
using Namjai.Platform.Identity;

namespace Namjai.Benchmarks.Reading;

/// <summary>The owner's browser at a served business; calls of programs carry the business's key.</summary>
internal sealed partial class SignedInBrowser : IDisposable
{
    private const string Password = "three grey herons";

    private readonly HttpClient _http;
    private readonly string _key;

    private SignedInBrowser(BenchedServer server)
    {
        _http = new HttpClient(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = new Uri(server.Address) };
        _key = server.ApiKey;
    }

    public static async Task<SignedInBrowser> AtAsync(BenchedServer server)
    {
        var email = $"{Guid.NewGuid():n}@example.com";
        await using (var scope = server.Services.CreateAsyncScope())
        {
            scope.ServiceProvider.GetRequiredService<CurrentWorkspace>().Enter(server.Workspace);
            var accounts = scope.ServiceProvider.GetRequiredService<OpenAccount>();
            var (account, _) = await accounts.RunAsync("Malee", email, Password);
            await accounts.JoinAsync(account, server.Workspace, Role.Owner, CancellationToken.None);
        }
        var browser = new SignedInBrowser(server);
        var token = WebUtility.HtmlDecode(Token().Match(await browser._http.GetStringAsync("/sign-in")).Groups["token"].Value);
        using var form = new FormUrlEncodedContent([new("email", email), new("password", Password), new("form-token", token)]);
        using var answer = await browser._http.PostAsync("/sign-in", form);
        return answer.StatusCode == HttpStatusCode.SeeOther ? browser : throw new InvalidOperationException($"Signing in was answered {answer.StatusCode}");
    }

    /// <returns>How long it took until the last byte, and how many bytes there were.</returns>
    public async Task<(double Milliseconds, int Bytes)> AskAsync(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (path.StartsWith("/api/", StringComparison.Ordinal))
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _key);
        var clock = Stopwatch.StartNew();
        using var answer = await _http.SendAsync(request);
        var bytes = (await answer.Content.ReadAsByteArrayAsync()).Length;
        return answer.IsSuccessStatusCode ? (clock.Elapsed.TotalMilliseconds, bytes) : throw new InvalidOperationException($"{path} was answered {answer.StatusCode}");
    }

    public void Dispose() => _http.Dispose();

    [GeneratedRegex("name=\"form-token\" value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Token();
}
