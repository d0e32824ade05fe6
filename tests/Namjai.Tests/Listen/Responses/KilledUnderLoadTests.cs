using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Namjai.Listen.Responses;
using Namjai.Platform.Database;
using Namjai.Tests.Servers;

namespace Namjai.Tests.Listen.Responses;

/// <summary>What was acknowledged survives the program being killed at any moment.</summary>
public abstract class KilledUnderLoadTests(PostgresCluster cluster)
{
    private const int Senders = 48, EnoughBeforeTheEnd = 400;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private protected abstract Task<string?> PostgresAsync(PostgresCluster postgres);

    [Fact]
    public async Task No_acknowledged_answer_is_lost_and_counts_equal_the_answers()
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
            var acknowledged = await KillInTheMiddleAsync(folder, postgres, asked.Key);
            acknowledged.Count.ShouldBeGreaterThanOrEqualTo(EnoughBeforeTheEnd);

            await using var after = new OpenedServer(database);
            await after.InitializeAsync();
            var business = TestBusiness.Again(after, asked.Business);
            var kept = await after.InScopeAsync(business.Id, services => services.GetRequiredService<NamjaiDb>().Set<Response>().Select(one => one.Id).ToListAsync(Cancellation));
            acknowledged.Except(kept).ShouldBeEmpty();
            await RawCounts.ShouldEqualCountsAsync(business);
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<IReadOnlyCollection<Guid>> KillInTheMiddleAsync(string folder, string? postgres, string key)
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
                    using var body = new StringContent($$$"""{"answers":{"score":{{{(sender + i) % 11}}},"comment":"{{{sender}}}/{{{i}}}"},"touchpoint":"t{{{i % 3}}}"}""", Encoding.UTF8, "application/json");
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
        await program.KillAsync();
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

    /// <summary>A server over data that was there before.</summary>
    private sealed class OpenedServer(DatabaseChoice database) : NamjaiServer
    {
        private protected override Task<DatabaseChoice> ChooseAsync(string folder) => Task.FromResult(database);
    }
}
