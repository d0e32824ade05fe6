using System.Net.Http.Headers;
using System.Text.Json;

namespace Namjai.Demo.Opening;

/// <summary>Speaks to the program from outside, as any other program of the business would.</summary>
internal sealed class DemoApi : IDisposable
{
    private readonly HttpClient _http;

    public DemoApi(Uri address, string key)
    {
        // Loopback needs no proxy, whatever the machine's settings say.
        _http = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = new Uri(address, "/api/v1/"), Timeout = TimeSpan.FromMinutes(5) };
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
    }

    /// <summary>The address by which this machine reaches itself, whichever addresses the program listens on.</summary>
    public static Uri Reachable(IEnumerable<string> listening) => new(
        listening.First().Replace("//0.0.0.0", "//127.0.0.1", StringComparison.Ordinal).Replace("//[::]", "//[::1]", StringComparison.Ordinal));

    public async Task<JsonElement> SendAsync(string path, HttpContent? body, CancellationToken cancellation)
    {
        using var answer = await _http.PostAsync(path, body, cancellation);
        var text = await answer.Content.ReadAsStringAsync(cancellation);
        if (!answer.IsSuccessStatusCode)
            throw new InvalidOperationException($"POST {path} was answered {(int)answer.StatusCode}: {text}");
        return text.Length == 0 ? default : JsonElement.Parse(text);
    }

    public async Task<JsonElement> PostAsync<T>(string path, T body, CancellationToken cancellation)
    {
        using var json = JsonContent.Create(body, options: JsonSerializerOptions.Web);
        return await SendAsync(path, json, cancellation);
    }

    public void Dispose() => _http.Dispose();
}
