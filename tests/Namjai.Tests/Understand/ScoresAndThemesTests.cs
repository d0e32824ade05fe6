using System.Text.Json;
using Namjai.Tests.Servers;
using NodaTime;

namespace Namjai.Tests.Understand;

public abstract class ScoresAndThemesTests(NamjaiServer server)
{
    private Instant DaysAgo(int days) => Instant.FromDateTimeOffset(server.Time.GetUtcNow()) - Duration.FromDays(days);

    [Fact]
    public async Task Scores_are_told_with_count_and_interval_whole_and_in_groups()
    {
        var customers = await Customers.OfNewBusinessAsync(server);
        for (var i = 0; i < 40; i++)
            await customers.SayAsync("", nps: i % 4 == 0 ? 3 : 9, touchpoint: i < 35 ? "counter" : "web", at: Instant.FromUtc(2026, 1 + (i % 2), 10, 12, 0));
        var scores = await customers.GetAsync("/scores?measure=nps&by=month,touchpoint");
        var overall = scores.GetProperty("overall");
        overall.GetProperty("n").GetInt64().ShouldBe(40);
        overall.GetProperty("score").GetDouble().ShouldBe(50, .001);
        overall.GetProperty("low").GetDouble().ShouldBeInRange(15, 49);
        overall.GetProperty("counts").EnumerateArray().Select(count => count.GetInt64()).ShouldBe([0, 0, 0, 10, 0, 0, 0, 0, 0, 30, 0]);
        overall.TryGetProperty("by", out _).ShouldBeFalse();
        var groups = scores.GetProperty("groups").EnumerateArray().ToList();
        groups.Count.ShouldBe(4);
        groups[0].GetProperty("by").GetRawText().ShouldBe("""{"month":"2026-01","touchpoint":"counter"}""");
        groups.ShouldAllBe(group => !group.GetProperty("enough").GetBoolean());
        (await customers.GetAsync("/scores?measure=nps&from=2026-02-01")).GetProperty("overall").GetProperty("n").GetInt64().ShouldBe(20);
        (await customers.GetAsync("/scores?measure=csat")).GetProperty("overall").GetProperty("score").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Theory]
    [InlineData("/scores", "measure")]
    [InlineData("/scores?measure=smiles", "measure")]
    [InlineData("/scores?measure=nps&by=weather", "by")]
    [InlineData("/scores?measure=nps&from=yesterday", "from")]
    [InlineData("/themes?to=31/12/2026", "to")]
    [InlineData("/pain-points?from=x", "from")]
    public async Task What_cannot_be_understood_is_refused_by_its_name(string call, string field) =>
        (await (await Customers.OfNewBusinessAsync(server)).RefusedAsync(call)).ShouldBe(field);

    [Fact]
    public async Task Themes_tell_how_much_they_are_spoken_of_how_they_pull_and_what_rises()
    {
        var customers = await Customers.OfNewBusinessAsync(server);
        // A quiet half year in which the coffee is praised, then four weeks in which people wait.
        for (var i = 0; i < 40; i++)
            await customers.SayAsync("The coffee tastes great", nps: 9, at: DaysAgo(40 + (i * 3)));
        for (var i = 0; i < 40; i++)
            await customers.SayAsync(i % 2 == 0 ? "We waited far too long" : "The coffee tastes great", nps: i % 2 == 0 ? 2 : 10, at: DaysAgo(1 + (i / 2)));
        await customers.UntilReadAsync(80);
        var themes = (await customers.GetAsync("/themes")).EnumerateArray().ToDictionary(theme => theme.GetProperty("theme").GetString()!);
        var waiting = themes["waiting"];
        waiting.GetProperty("mentions").GetInt64().ShouldBe(20);
        waiting.GetProperty("share").GetDouble().ShouldBe(.25, .001);
        waiting.GetProperty("meanScore").GetDouble().ShouldBe(2, .001);
        waiting.GetProperty("pull").GetDouble().ShouldBe(-50, .001);
        waiting.GetProperty("name").GetProperty("th").GetString().ShouldBe("การรอคิว");
        waiting.GetProperty("rising").GetProperty("isRising").GetBoolean().ShouldBeTrue();
        waiting.GetProperty("rising").GetProperty("p").GetDouble().ShouldBeLessThan(.001);
        waiting.GetProperty("examples")[0].GetProperty("text").GetString().ShouldBe("We waited far too long");
        themes["quality"].GetProperty("rising").GetProperty("isRising").GetBoolean().ShouldBeFalse();
        (await customers.GetAsync("/themes?touchpoint=nowhere")).GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task Pain_points_count_a_known_customer_once_and_every_unknown_one()
    {
        var customers = await Customers.OfNewBusinessAsync(server);
        var regular = Guid.CreateVersion7();
        for (var i = 0; i < 6; i++)
            await customers.SayAsync("We waited far too long", nps: 1, touchpoint: "kitchen", customer: i < 4 ? regular : null, at: DaysAgo(i + 1));
        for (var i = 0; i < 30; i++)
            await customers.SayAsync("The coffee tastes great", nps: 10, touchpoint: "counter", at: DaysAgo(i + 1));
        await customers.SayAsync("The bill was wrong, they overcharged us", nps: 4, touchpoint: "counter", at: DaysAgo(1));
        await customers.UntilReadAsync(37);
        var pains = (await customers.GetAsync("/pain-points")).GetProperty("items").EnumerateArray().ToList();
        var waiting = pains[0];
        waiting.GetProperty("theme").GetString().ShouldBe("waiting");
        waiting.GetProperty("complaints").GetInt64().ShouldBe(6);
        waiting.GetProperty("touched").GetInt64().ShouldBe(3);
        waiting.GetProperty("hurt").GetProperty("value").GetDouble().ShouldBeGreaterThan(.8);
        waiting.GetProperty("hurtFrom").GetString().ShouldBe("scores");
        waiting.GetProperty("pattern").GetBoolean().ShouldBeTrue();
        waiting.GetProperty("touchpoint").GetString().ShouldBe("kitchen");
        waiting.GetProperty("weight").GetDouble().ShouldBe(3 * waiting.GetProperty("hurt").GetProperty("value").GetDouble(), 1e-9);
        pains.Skip(1).ShouldAllBe(pain => !pain.GetProperty("pattern").GetBoolean());
        (await customers.GetAsync("/pain-points?touchpoint=kitchen")).GetProperty("items")[0].GetProperty("touched").GetInt64().ShouldBe(3);
    }

    public sealed class OnSqlite(SqliteServer server) : ScoresAndThemesTests(server), IClassFixture<SqliteServer>;

    public sealed class OnPostgres(PostgresServer server) : ScoresAndThemesTests(server), IClassFixture<PostgresServer>;
}
