using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Namjai.Listen.Responses;
using Namjai.Platform.Counts;
using Namjai.Platform.Database;
using Namjai.Platform.Events;
using Namjai.Tests.Servers;
using Namjai.Understand.Comments;

namespace Namjai.Tests.Listen.Responses;

/// <summary>What was acknowledged survives the program being killed, or stopped, at any moment.</summary>
public abstract class KilledUnderLoadTests(PostgresCluster cluster)
{
    private const int Senders = 48, EnoughBeforeTheEnd = 200;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private protected abstract Task<string?> PostgresAsync(PostgresCluster postgres);

    [Fact]
    public Task Killed_it_has_lost_no_acknowledged_answer_and_reads_every_comment_when_it_is_back() => EndUnderLoadAsync(program => program.KillAsync());

    [Fact]
    public Task Asked_to_stop_it_finishes_what_it_began_and_ends_well() => EndUnderLoadAsync(async program => (await program.StopAsync()).ShouldBe(0));

    private async Task EndUnderLoadAsync(Func<RunningProgram, Task> end)
    {
        var folder = Directory.CreateTempSubdirectory("namjai-killed-").FullName;
        var postgres = await PostgresAsync(cluster);
        var database = postgres is null ? DatabaseChoice.Sqlite(folder) : DatabaseChoice.Postgres(postgres, folder);
        try
        {
            Asked asked;
            await using (var before = new OpenedServer(database))
            {
                await before.InitializeAsync();
                asked = await Asked.OpenAsync(await TestBusiness.OpenAsync(before));
            }
            var acknowledged = await EndInTheMiddleAsync(folder, postgres, asked.Key, end);
            acknowledged.Count.ShouldBeGreaterThanOrEqualTo(EnoughBeforeTheEnd);

            await using var after = new OpenedServer(database);
            await after.InitializeAsync();
            var business = TestBusiness.Again(after, asked.Business);
            var kept = await after.InScopeAsync(business.Id, services => services.GetRequiredService<NamjaiDb>().Set<Response>().Select(one => one.Id).ToListAsync(Cancellation));
            acknowledged.Except(kept).ShouldBeEmpty();
            await RawCounts.ShouldEqualCountsAsync(business);
            await EveryCommentShouldBeReadAsync(business, kept);
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task EveryCommentShouldBeReadAsync(TestBusiness business, IReadOnlyCollection<Guid> kept)
    {
        // What the dead program had taken is free for others after a while.
        business.Server.Time.Advance(TimeSpan.FromHours(1));
        await Soon.ComesTrueAsync(() => business.Server.InScopeAsync(business.Id, async services =>
        {
            var db = services.GetRequiredService<NamjaiDb>();
            return !await db.Set<OutboxEvent>().AnyAsync(one => one.HandedOutAt == null, Cancellation) && !await db.Set<EventDelivery>().AnyAsync(Cancellation);
        }));
        var read = await business.Server.InScopeAsync(business.Id, services => services.GetRequiredService<NamjaiDb>().Set<Comment>().Select(one => one.ResponseId).ToListAsync(Cancellation));
        read.ShouldBe(kept, ignoreOrder: true);
        (await FoundAsync(business, "\"waited for an hour\"")).ShouldBe(kept.Count);
        var drifts = await business.Server.InScopeAsync(workspace: null, services => services.GetRequiredService<ReconcileCounts>().RunAsync(Cancellation));
        drifts.ShouldBeEmpty();
    }

    private static async Task<int> FoundAsync(TestBusiness business, string words)
    {
        var (found, after) = (0, "");
        while (true)
        {
            var page = await business.Api.GetFromJsonAsync<JsonElement>($"/api/v1/comments?limit=200&q={Uri.EscapeDataString(words)}{after}", Cancellation);
            found += page.GetProperty("items").GetArrayLength();
            if (page.GetProperty("next").GetString() is not { } next)
                return found;
            after = $"&after={next}";
        }
    }

    private static async Task<IReadOnlyCollection<Guid>> EndInTheMiddleAsync(string folder, string? postgres, string key, Func<RunningProgram, Task> end)
    {
        await using var program = await RunningProgram.ServeAsync(folder, postgres, Cancellation);
        using var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = Senders }) { BaseAddress = program.Address };
        var acknowledged = new ConcurrentBag<Guid>();
        var enough = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var senders = Enumerable.Range(0, Senders).Select(sender => Task.Run(async () =>
        {
            try
            {
                for (var i = 0; ; i++)
                {
                    using var body = new StringContent($$$"""{"answers":{"score":{{{(sender + i) % 11}}},"comment":"We waited for an hour. {{{sender}}}/{{{i}}}"},"touchpoint":"t{{{i % 3}}}"}""", Encoding.UTF8, "application/json");
                    using var answer = await client.PostAsync($"/api/v1/public/surveys/{key}/responses", body, Cancellation);
                    if (answer.StatusCode != HttpStatusCode.Created)
                        throw new InvalidOperationException($"{answer.StatusCode}: {await answer.Content.ReadAsStringAsync(Cancellation)}");
                    acknowledged.Add((await answer.Content.ReadFromJsonAsync<JsonElement>(Cancellation)).GetProperty("id").GetGuid());
                    if (acknowledged.Count >= EnoughBeforeTheEnd)
                        enough.TrySetResult();
                }
            }
            catch (HttpRequestException)
            {
                // The program is gone: what this sender sent last was never acknowledged.
            }
        }, Cancellation)).ToList();
        await Task.WhenAny(enough.Task, Task.WhenAll(senders));
        await end(program);
        await Task.WhenAll(senders);
        return acknowledged;
    }

    public sealed class OnSqlite(PostgresCluster cluster) : KilledUnderLoadTests(cluster)
    {
        private protected override Task<string?> PostgresAsync(PostgresCluster postgres) => Task.FromResult<string?>(null);
    }

    public sealed class OnPostgres(PostgresCluster cluster) : KilledUnderLoadTests(cluster)
    {
        private protected override async Task<string?> PostgresAsync(PostgresCluster postgres) => await postgres.NewDatabaseAsync();
    }
}
