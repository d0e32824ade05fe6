using System.Net;
using Namjai.Platform.Web.Served;
using Namjai.Tests.Servers;

namespace Namjai.Tests.Platform.Web.Served;

public sealed class ScriptTests(SqliteServer server) : IClassFixture<SqliteServer>
{
    [Fact]
    public async Task A_script_is_kept_for_ever_under_a_name_that_changes_with_it()
    {
        using var client = server.NewClient();
        using var answer = await client.GetAsync(Script.Live.Path, TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/javascript");
        answer.Headers.CacheControl!.ToString().ShouldBe("public, max-age=31536000, immutable");
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBe(Script.Live.Text);
    }

    [Fact]
    public async Task It_travels_packed_to_browsers_that_can_unpack_it()
    {
        using var client = server.NewClient();
        client.DefaultRequestHeaders.AcceptEncoding.ParseAdd("br");
        using var answer = await client.GetAsync(Script.Live.Path, TestContext.Current.CancellationToken);

        answer.Content.Headers.ContentEncoding.ShouldBe(["br"]);
        answer.Content.Headers.ContentLength!.Value.ShouldBeLessThan(Script.Live.Text.Length / 2);
    }
}
