using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Namjai.Platform.Events;
using Namjai.Platform.Web.Live;
using Namjai.Tests.Servers;

namespace Namjai.Tests.Platform.Web.Live;

public abstract class LiveStreamTests(NamjaiServer server)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private protected NamjaiServer Server => server;

    [Fact]
    public async Task An_open_page_feels_that_something_is_new()
    {
        var business = await TestBusiness.OpenAsync(server);
        using var stream = await OpenAsync(business);
        server.Services.GetRequiredService<WorkspacePulse>().Beat(business.Id);

        await ReadUntilAsync(stream, "event: beat");
    }

    [Fact]
    public async Task Whoever_is_not_signed_in_feels_nothing()
    {
        using var stranger = server.NewClient();
        stranger.DefaultRequestHeaders.Accept.ParseAdd("text/event-stream");
        using var answer = await stranger.GetAsync(LiveStream.Path, HttpCompletionOption.ResponseHeadersRead, Cancellation);
        answer.StatusCode.ShouldNotBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_person_has_so_many_streams_and_no_more_until_one_is_closed()
    {
        var business = await TestBusiness.OpenAsync(server);
        var person = await business.SignInAsync();
        var streams = new List<StreamReader>();
        for (var i = 0; i < OpenStreams.MostPerPerson; i++)
            streams.Add(await OpenAsync(business, person: person));
        using (var refused = await person.GetAsync(LiveStream.Path, HttpCompletionOption.ResponseHeadersRead, Cancellation))
        {
            refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
            refused.Headers.RetryAfter.ShouldNotBeNull();
        }
        streams[0].Dispose();
        await Soon.ComesTrueAsync(async () =>
        {
            using var again = await person.GetAsync(LiveStream.Path, HttpCompletionOption.ResponseHeadersRead, Cancellation);
            return again.IsSuccessStatusCode;
        });
        streams.ForEach(stream => stream.Dispose());
    }

    private protected static async Task<StreamReader> OpenAsync(TestBusiness business, NamjaiServer? node = null, HttpClient? person = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri((node ?? business.Server).Address, LiveStream.Path));
        var answer = await (person ?? await business.SignInAsync()).SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Cancellation);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/event-stream");
        var reader = new StreamReader(await answer.Content.ReadAsStreamAsync(Cancellation));
        await ReadUntilAsync(reader, ": the pulse of your workspace");
        return reader;
    }

    private protected static async Task ReadUntilAsync(StreamReader stream, string wanted)
    {
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        enough.CancelAfter(Soon.Patience);
        while (await stream.ReadLineAsync(enough.Token) is { } line)
        {
            if (line == wanted)
                return;
        }
        throw new ShouldAssertException($"The stream ended without '{wanted}'.");
    }

    public sealed class OnSqlite(SqliteServer server) : LiveStreamTests(server), IClassFixture<SqliteServer>
    {
        [Fact]
        public async Task Streams_end_when_the_program_stops()
        {
            var stopping = new SqliteServer();
            await stopping.InitializeAsync();
            using var stream = await OpenAsync(await TestBusiness.OpenAsync(stopping));
            stopping.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();

            (await stream.ReadToEndAsync(Cancellation)).ShouldNotContain("beat");
            await stopping.DisposeAsync();
        }
    }

    public sealed class OnPostgres(PostgresServer server) : LiveStreamTests(server), IClassFixture<PostgresServer>
    {
        [Fact]
        public async Task A_page_on_one_node_feels_what_happens_on_another()
        {
            await using var other = new AnotherNode(Server);
            await other.InitializeAsync();
            var business = await TestBusiness.OpenAsync(Server);
            using var stream = await OpenAsync(business, other);
            var felt = ReadUntilAsync(stream, "event: beat");
            // The other node may still be about to listen.
            await Soon.ComesTrueAsync(() =>
            {
                Server.Services.GetRequiredService<WorkspacePulse>().Beat(business.Id);
                return Task.FromResult(felt.IsCompleted);
            });

            await felt;
        }
    }
}
