using System.Globalization;
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

/// <summary>On PostgreSQL several nodes write at once: they add to the same days' counts, and a customer's second try may come to another of them.</summary>
public sealed class SeveralNodesTests(PostgresServer server) : IClassFixture<PostgresServer>
{
    private const int Senders = 16, Each = 12, Tries = 40;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_answer_is_kept_and_counted_once_whichever_node_took_it()
    {
        await using var second = await OtherNodeAsync();
        var asked = await Asked.OpenAsync(await TestBusiness.OpenAsync(server));
        using HttpClient one = server.NewClient(), other = second.NewClient();
        var given = await Task.WhenAll(Enumerable.Range(0, 2 * Senders).Select(sender => Task.Run(async () =>
        {
            var ids = new List<Guid>();
            for (var i = 0; i < Each; i++)
                ids.Add(await GiveAsync(sender % 2 == 0 ? one : other, asked, (sender + i) % 11, place: $"t{i % 3}", key: null));
            return ids;
        }, Cancellation)));

        (await KeptAsync(asked)).ShouldBe(given.SelectMany(ids => ids), ignoreOrder: true);
        await RawCounts.ShouldEqualCountsAsync(asked.Business);
    }

    [Fact]
    public async Task A_response_that_is_sent_to_two_nodes_at_the_same_moment_is_kept_once()
    {
        await using var second = await OtherNodeAsync();
        var asked = await Asked.OpenAsync(await TestBusiness.OpenAsync(server));
        using HttpClient one = server.NewClient(), other = second.NewClient();
        var pairs = await Task.WhenAll(Enumerable.Range(0, Tries).Select(i => Task.Run(() =>
        {
            var key = "try-" + i.ToString(CultureInfo.InvariantCulture);
            return Task.WhenAll(GiveAsync(one, asked, i % 11, "till", key), GiveAsync(other, asked, i % 11, "till", key));
        }, Cancellation)));

        pairs.ShouldAllBe(pair => pair[0] == pair[1]);
        (await KeptAsync(asked)).ShouldBe(pairs.Select(pair => pair[0]), ignoreOrder: true);
        await RawCounts.ShouldEqualCountsAsync(asked.Business);
    }

    [Fact]
    public async Task A_node_goes_on_while_another_one_brings_the_tables_of_a_newer_version()
    {
        var asked = await Asked.OpenAsync(await TestBusiness.OpenAsync(server));
        using var client = server.NewClient();
        for (var i = 0; i < 6; i++)
        {
            var id = await GiveAsync(client, asked, score: 9, "till", key: null);
            if (i == 4)
                await ChangeAsync("alter table responses alter column channel type text");
            (await asked.Business.Api.DeleteAsync($"/api/v1/responses/{id}", Cancellation)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        }

        (await KeptAsync(asked)).ShouldBeEmpty();
        await RawCounts.ShouldEqualCountsAsync(asked.Business);
    }

    private Task<int> ChangeAsync(string sql) => server.InScopeAsync(workspace: null, services =>
        services.GetRequiredService<NamjaiDb>().Database.ExecuteSqlRawAsync(sql, Cancellation));

    private static async Task<Guid> GiveAsync(HttpClient client, Asked asked, int score, string place, string? key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, asked.Path)
        {
            Content = new StringContent($$$"""{"answers":{"score":{{{score}}},"comment":"Two tills."},"touchpoint":"{{{place}}}"}""", Encoding.UTF8, "application/json"),
        };
        if (key is not null)
            request.Headers.Add("Idempotency-Key", key);
        using var answer = await client.SendAsync(request, Cancellation);
        answer.StatusCode.ShouldBe(HttpStatusCode.Created, await answer.Content.ReadAsStringAsync(Cancellation));
        return (await answer.Content.ReadFromJsonAsync<JsonElement>(Cancellation)).GetProperty("id").GetGuid();
    }

    private Task<List<Guid>> KeptAsync(Asked asked) => server.InScopeAsync(asked.Business.Id, services =>
        services.GetRequiredService<NamjaiDb>().Set<Response>().Where(one => one.SurveyId == asked.Id).Select(one => one.Id).ToListAsync(Cancellation));

    private async Task<OpenedServer> OtherNodeAsync()
    {
        var node = new OpenedServer(server.Services.GetRequiredService<DatabaseChoice>());
        await node.InitializeAsync();
        return node;
    }
}
