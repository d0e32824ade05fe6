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
using Npgsql;

namespace Namjai.Tests.Listen.Responses;

/// <summary>PostgreSQL is another program: it may be restarted while this one serves.</summary>
public sealed class LostConnectionTests(PostgresServer server) : IClassFixture<PostgresServer>
{
    private const int Senders = 16, Times = 4, Between = 40;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whoever_is_cut_off_is_told_to_send_again_and_nothing_acknowledged_is_lost()
    {
        var asked = await Asked.OpenAsync(await TestBusiness.OpenAsync(server));
        using var client = server.NewClient();
        var (acknowledged, others) = (new ConcurrentBag<Guid>(), new ConcurrentBag<(HttpStatusCode Status, bool SaysWhen)>());
        using var enough = new CancellationTokenSource();
        var senders = Enumerable.Range(0, Senders).Select(sender => Task.Run(async () =>
        {
            while (!enough.IsCancellationRequested)
            {
                using var answer = await SendAsync(client, asked, sender);
                if (answer.StatusCode == HttpStatusCode.Created)
                    acknowledged.Add((await answer.Content.ReadFromJsonAsync<JsonElement>(Cancellation)).GetProperty("id").GetGuid());
                else
                    others.Add((answer.StatusCode, answer.Headers.RetryAfter is not null));
                using var read = await asked.Business.Api.GetAsync("/api/v1/responses?limit=1", Cancellation);
                if (read.StatusCode != HttpStatusCode.OK)
                    others.Add((read.StatusCode, read.Headers.RetryAfter is not null));
            }
        }, Cancellation)).ToList();
        for (var time = 1; time <= Times; time++)
        {
            var sofar = acknowledged.Count;
            await Soon.ComesTrueAsync(() => Task.FromResult(acknowledged.Count >= sofar + Between));
            await CutOffAsync();
        }
        var before = acknowledged.Count;
        await Soon.ComesTrueAsync(() => Task.FromResult(acknowledged.Count >= before + Between));
        await enough.CancelAsync();
        await Task.WhenAll(senders);

        others.Distinct().ShouldBeSubsetOf([(HttpStatusCode.ServiceUnavailable, true)]);
        var kept = await server.InScopeAsync(asked.Business.Id, services => services.GetRequiredService<NamjaiDb>().Set<Response>().Select(one => one.Id).ToListAsync(Cancellation));
        acknowledged.Except(kept).ShouldBeEmpty();
        await RawCounts.ShouldEqualCountsAsync(asked.Business);
    }

    private static Task<HttpResponseMessage> SendAsync(HttpClient client, Asked asked, int sender) => client.PostAsync(asked.Path,
        new StringContent($$$"""{"answers":{"score":{{{sender % 11}}},"comment":"We waited for an hour."}}""", Encoding.UTF8, "application/json"), Cancellation);

    private async Task CutOffAsync()
    {
        await using var connection = new NpgsqlConnection(server.Services.GetRequiredService<DatabaseChoice>().ConnectionString + ";Pooling=false");
        await connection.OpenAsync(Cancellation);
        await using var command = new NpgsqlCommand("select count(pg_terminate_backend(pid)) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()", connection);
        ((long)(await command.ExecuteScalarAsync(Cancellation))!).ShouldBeGreaterThan(0);
    }
}
