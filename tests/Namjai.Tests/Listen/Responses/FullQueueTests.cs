using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Namjai.Listen.Responses;
using Namjai.Platform.Database;
using Namjai.Tests.Platform.Api;
using Namjai.Tests.Servers;
using Npgsql;

namespace Namjai.Tests.Listen.Responses;

/// <summary>More answers at once than can wait for the database.</summary>
public abstract class FullQueueTests(NamjaiServer server)
{
    private const int MoreThanCanWait = 20_000;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private protected abstract Task<IAsyncDisposable> HoldWritersUpAsync();

    [Fact]
    public async Task What_cannot_wait_is_refused_at_once_and_what_waits_is_kept()
    {
        var asked = await Asked.OpenAsync(await TestBusiness.OpenAsync(server));
        var intake = server.Services.GetRequiredService<IResponseIntake>();
        using var client = server.NewClient();
        (await SendAsync(client, asked)).StatusCode.ShouldBe(HttpStatusCode.Created);
        var waiting = new List<Task<IntakeResult>>();
        await using (await HoldWritersUpAsync())
        {
            while (waiting.Count < MoreThanCanWait && !waiting.Exists(one => one.IsCompleted))
                waiting.Add(intake.ReceiveAsync(new NewResponse(asked.Business.Id, asked.Id, [Given.Nps(waiting.Count % 11)]), Cancellation));
            (await waiting[^1]).IsKept.ShouldBeFalse();

            using var refused = await SendAsync(client, asked);
            await refused.ShouldBeProblemAsync(HttpStatusCode.ServiceUnavailable);
            refused.Headers.RetryAfter.ShouldNotBeNull();
            using var form = new FormUrlEncodedContent([new("score", "9")]);
            using var page = await client.PostAsync($"/s/{asked.Key}", form, Cancellation);
            page.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        }
        var kept = (await Task.WhenAll(waiting)).Where(one => one.IsKept).Select(one => one.Id).ToList();

        kept.Count.ShouldBe(waiting.Count - 1);
        (await SendAsync(client, asked)).StatusCode.ShouldBe(HttpStatusCode.Created);
        (await server.InScopeAsync(asked.Business.Id, services => services.GetRequiredService<NamjaiDb>().Set<Response>().CountAsync(Cancellation))).ShouldBe(kept.Count + 2);
        await RawCounts.ShouldEqualCountsAsync(asked.Business);
    }

    private static Task<HttpResponseMessage> SendAsync(HttpClient client, Asked asked) =>
        client.PostAsync(asked.Path, new StringContent("""{"answers":{"score":9}}""", Encoding.UTF8, "application/json"), Cancellation);

    public sealed class OnSqlite(SqliteServer server) : FullQueueTests(server), IClassFixture<SqliteServer>
    {
        private readonly WriteTurn _turn = server.Services.GetRequiredService<WriteTurn>();

        private protected override async Task<IAsyncDisposable> HoldWritersUpAsync() => new Turn(await _turn.TakeAsync(Cancellation));

        private sealed class Turn(WriteTurn.Holder holder) : IAsyncDisposable
        {
            public ValueTask DisposeAsync()
            {
                holder.Dispose();
                return ValueTask.CompletedTask;
            }
        }
    }

    public sealed class OnPostgres(PostgresServer server) : FullQueueTests(server), IClassFixture<PostgresServer>
    {
        private readonly string _database = server.Services.GetRequiredService<DatabaseChoice>().ConnectionString;

        private protected override async Task<IAsyncDisposable> HoldWritersUpAsync()
        {
            var connection = new NpgsqlConnection(_database);
            await connection.OpenAsync(Cancellation);
            await using var command = new NpgsqlCommand("begin; lock table responses in share mode", connection);
            await command.ExecuteNonQueryAsync(Cancellation);
            return connection;
        }
    }
}
