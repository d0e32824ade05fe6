using System.Collections.Concurrent;
using System.IO.Compression;
using System.Net;
using System.Text;
using Namjai.Tests.Listen.Responses;
using Namjai.Tests.Servers;

namespace Namjai.Tests.Platform.BadInput;

/// <summary>Whatever a program sends to any call: it is refused as its mistake and never becomes ours.</summary>
public abstract class BadCallsTests(NamjaiServer server)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_call_that_takes_a_body_is_tried_with_one() =>
        (await ApiCall.ReadAllAsync(server)).Where(call => call.Method != HttpMethod.Get && call.Method != HttpMethod.Delete)
            .Select(call => call.Name).ShouldBe(GoodBodies.Of.Keys.Concat(GoodBodies.None), ignoreOrder: true);

    [Fact]
    public async Task Good_bodies_are_taken()
    {
        var asked = await Asked.OpenAsync(await TestBusiness.OpenAsync(server));
        foreach (var (name, body) in GoodBodies.Of)
        {
            using var answer = await asked.Business.Api.SendAsync(Request(asked, name, Json(body)), Cancellation);
            answer.IsSuccessStatusCode.ShouldBeTrue($"{name}: {answer.StatusCode} {await answer.TextAsync()}");
        }
    }

    [Fact]
    public async Task A_body_with_any_of_its_places_spoilt_is_refused_or_taken()
    {
        var asked = await Asked.OpenAsync(await TestBusiness.OpenAsync(server));
        await ShouldStandAsync(asked, from good in GoodBodies.Of
                                      from spoilt in SpoiltJson.Of(good.Value)
                                      select ($"{good.Key} {spoilt}", (Func<HttpRequestMessage>)(() => Request(asked, good.Key, Json(spoilt)))));
    }

    [Fact]
    public async Task A_body_that_is_no_body_is_refused()
    {
        var asked = await Asked.OpenAsync(await TestBusiness.OpenAsync(server));
        await ShouldStandAsync(asked, from name in GoodBodies.Of.Keys.Concat(GoodBodies.None)
                                      from content in Contents(GoodBodies.Of.GetValueOrDefault(name, "{}"))
                                      select ($"{name} {content.Name}", (Func<HttpRequestMessage>)(() => Request(asked, name, content.Make()))));
    }

    [Fact]
    public async Task A_question_with_any_of_its_words_spoilt_is_refused_or_answered()
    {
        var asked = await Asked.OpenAsync(await TestBusiness.OpenAsync(server));
        var calls = (await ApiCall.ReadAllAsync(server)).Where(call => call.Method == HttpMethod.Get).ToList();
        await ShouldStandAsync(asked, from call in calls
                                      from query in call.Queries.Append("unheard-of")
                                      from text in SpoiltText.Encoded
                                      select Get($"{Filled(asked, call.Path)}?{query}={text}"));
    }

    [Fact]
    public async Task An_address_with_any_of_its_places_spoilt_is_refused()
    {
        var asked = await Asked.OpenAsync(await TestBusiness.OpenAsync(server));
        var calls = (await ApiCall.ReadAllAsync(server)).Where(call => call.Path.Contains('{', StringComparison.Ordinal)).ToList();
        await ShouldStandAsync(asked, from call in calls
                                      from text in SpoiltText.Encoded
                                      let address = call.Path.Replace("{id}", text, StringComparison.Ordinal).Replace("{key}", text, StringComparison.Ordinal)
                                      select ($"{call.Method} {address}", (Func<HttpRequestMessage>)(() => new(call.Method, address))));
    }

    [Theory]
    [InlineData("Accept-Language")]
    [InlineData("Accept")]
    [InlineData("Authorization")]
    [InlineData("Content-Encoding")]
    [InlineData("Cookie")]
    [InlineData("Idempotency-Key")]
    [InlineData("Origin")]
    public async Task A_header_of_any_kind_is_refused_or_overlooked(string header)
    {
        var asked = await Asked.OpenAsync(await TestBusiness.OpenAsync(server));
        string[] values = ["", ";;;=,,", "*;q=x", "Bearer", "Bearer nj_", "Bearer nj_" + new string('x', 4000), "language=%00; theme=\"; .AspNetCore.x=y", "\t", new string('z', 3000)];
        await ShouldStandAsync(asked, from value in values
                                      from name in new[] { "POST /api/v1/surveys", "GET /api/v1/comments", "POST /api/v1/public/surveys/{key}/responses", "GET /" }
                                      select ($"{name} {header}: {value}", (Func<HttpRequestMessage>)(() =>
                                      {
                                          var body = GoodBodies.Of.TryGetValue(name, out var good) ? Json(good) : null;
                                          var request = Request(asked, name, body);
                                          if (!request.Headers.TryAddWithoutValidation(header, value))
                                              body?.Headers.TryAddWithoutValidation(header, value);
                                          return request;
                                      })));
    }

    private static async Task ShouldStandAsync(Asked asked, IEnumerable<(string Name, Func<HttpRequestMessage> Make)> tries)
    {
        var fallen = new ConcurrentBag<string>();
        await Parallel.ForEachAsync(tries, new ParallelOptions { MaxDegreeOfParallelism = 4, CancellationToken = Cancellation }, async (one, cancellation) =>
        {
            using var request = one.Make();
            using var answer = await asked.Business.Api.SendAsync(request, cancellation);
            var isProblem = answer.Content.Headers.ContentType?.MediaType == "application/problem+json";
            var isApi = request.RequestUri!.OriginalString.StartsWith("/api/v1/", StringComparison.Ordinal);
            if (answer.StatusCode >= HttpStatusCode.InternalServerError || (isApi && (int)answer.StatusCode >= 400 && !isProblem && !IsRefusedUnread(answer)))
                fallen.Add($"{(int)answer.StatusCode} {one.Name[..Math.Min(one.Name.Length, 400)]}");
        });
        fallen.Order(StringComparer.Ordinal).ShouldBeEmpty();
    }

    // What isn't HTTP is refused before the program sees it, with no body at all.
    private static bool IsRefusedUnread(HttpResponseMessage answer) => answer.StatusCode == HttpStatusCode.BadRequest && answer.Content.Headers.ContentLength == 0;

    private static (string Name, Func<HttpRequestMessage> Make) Get(string address) => ("GET " + address, () => new(HttpMethod.Get, address));

    private static HttpRequestMessage Request(Asked asked, string name, HttpContent? content)
    {
        var (method, path) = (name.Split(' ')[0], name.Split(' ')[1]);
        return new(HttpMethod.Parse(method), Filled(asked, path)) { Content = content };
    }

    private static string Filled(Asked asked, string path) =>
        path.Replace("{id}", asked.Id.ToString(), StringComparison.Ordinal).Replace("{key}", asked.Key, StringComparison.Ordinal);

    private static StringContent Json(string text) => new(text, Encoding.UTF8, "application/json");

    private static IEnumerable<(string Name, Func<HttpContent> Make)> Contents(string good)
    {
        foreach (var text in new[]
        {
            "", " ", "null", "true", "0", "\"\"", "[]", "[null]", "[0]", "{}", "{", "[{", "{]", "\"\\ud800\"", "{\"a\":1,\"a\":2}", "{\"answers\":{\"score\":1,\"score\":2}}", "{\"__proto__\":{}}",
            SpoiltJson.Deep(63), SpoiltJson.Deep(70), SpoiltJson.Deep(100_000), "/*x*/" + good, good + good, good + "\0", "\uFEFF" + good, "NaN", "[1e99999]",
        })
        {
            yield return (text[..Math.Min(text.Length, 60)], () => Json(text));
        }
        yield return ("no body", () => new ByteArrayContent([]));
        yield return ("as a form", () => new FormUrlEncodedContent([new("title", good)]));
        yield return ("as plain text", () => new StringContent(good));
        yield return ("in parts", () => new MultipartFormDataContent("b") { { new StringContent(good), "file", "a.json" } });
        yield return ("of an unheard-of kind", () => Bytes(Encoding.UTF8.GetBytes(good), "nonsense/"));
        yield return ("in UTF-16", () => Bytes(Encoding.Unicode.GetBytes(good), "application/json; charset=utf-16"));
        yield return ("in a charset that isn't", () => Bytes(Encoding.UTF8.GetBytes(good), "application/json; charset=klingon"));
        yield return ("half a letter", () => Bytes([.. Encoding.UTF8.GetBytes(good), 0xE0, 0xB8], "application/json"));
        yield return ("noise", () => Bytes([.. Enumerable.Range(0, 256).Select(i => (byte)i)], "application/json"));
        yield return ("packed", () => Bytes(Packed(good), "application/json", "gzip"));
        yield return ("packed, not saying so", () => Bytes(Packed(good), "application/json"));
        yield return ("said to be packed", () => Bytes(Encoding.UTF8.GetBytes(good), "application/json", "gzip"));
    }

    private static ByteArrayContent Bytes(byte[] bytes, string type, string? encoding = null)
    {
        var content = new ByteArrayContent(bytes);
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        if (encoding is not null)
            content.Headers.ContentEncoding.Add(encoding);
        return content;
    }

    private static byte[] Packed(string text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
            gzip.Write(Encoding.UTF8.GetBytes(text));
        return packed.ToArray();
    }

    public sealed class OnSqlite(SqliteServer server) : BadCallsTests(server), IClassFixture<SqliteServer>;

    public sealed class OnPostgres(PostgresServer server) : BadCallsTests(server), IClassFixture<PostgresServer>;
}
