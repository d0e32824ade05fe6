using CsCheck;
using Microsoft.Extensions.DependencyInjection;
using Namjai.Language.Search;
using Namjai.Platform.Database;
using Namjai.Tests.Language.Search;
using Namjai.Tests.Servers;
using Namjai.Understand.Comments;
using Namjai.Understand.Comments.Search;
using NodaTime;

namespace Namjai.Tests.Understand.Comments;

public abstract class FindCommentsTests(NamjaiServer server)
{
    private protected NamjaiServer Server => server;

    [Fact]
    public async Task Comments_are_found_by_their_words_in_three_languages_and_shown_where_they_stand()
    {
        var customers = await Customers.OfNewBusinessAsync(server);
        await customers.SayAsync("รอนานมาก พนักงานไม่สนใจ", nps: 2);
        await customers.SayAsync("服務態度很好，等了很久", nps: 6);
        await customers.SayAsync("We waited an hour, but the coffee was great", nps: 8);
        await customers.UntilReadAsync(3);
        (await customers.TextsAsync("q=พนักงาน")).ShouldHaveSingleItem().ShouldStartWith("รอนาน");
        (await customers.TextsAsync("q=服务态度")).ShouldHaveSingleItem().ShouldStartWith("服務");
        (await customers.TextsAsync("q=waiting -tea")).ShouldHaveSingleItem().ShouldStartWith("We waited");
        (await customers.TextsAsync("q=waiting coffee -great")).ShouldBeEmpty();
        (await customers.TextsAsync("q=!!!")).ShouldBeEmpty();
        var found = (await customers.GetAsync("/comments?q=ＨＯＵＲ")).GetProperty("items")[0].GetProperty("highlight")[0];
        (found.GetProperty("start").GetInt32(), found.GetProperty("length").GetInt32(), found.GetProperty("text").GetString()).ShouldBe((13, 4, "hour"));
    }

    [Fact]
    public async Task Comments_are_told_with_what_was_read_in_them()
    {
        var customers = await Customers.OfNewBusinessAsync(server);
        await customers.SayAsync("The waiter was rude and we waited forever", nps: 1, touchpoint: "counter", channel: "qr", at: Instant.FromUtc(2026, 1, 31, 18, 30));
        await customers.UntilReadAsync(1);
        var comment = (await customers.GetAsync("/comments")).GetProperty("items")[0];
        comment.GetProperty("language").GetString().ShouldBe("en");
        comment.GetProperty("sentiment").GetString().ShouldBe("negative");
        comment.GetProperty("day").GetString().ShouldBe("2026-02-01", "the business's own day");
        comment.GetProperty("measure").GetString().ShouldBe("nps");
        comment.GetProperty("score").GetInt32().ShouldBe(1);
        comment.GetProperty("touchpoint").GetString().ShouldBe("counter");
        comment.GetProperty("themes").EnumerateArray().Select(theme => theme.GetProperty("theme").GetString()).ShouldBe(["waiting", "staff"]);
    }

    [Fact]
    public async Task Filters_narrow_down_and_pages_follow_each_other_without_gap_or_repeat()
    {
        var customers = await Customers.OfNewBusinessAsync(server);
        var start = Instant.FromUtc(2026, 3, 1, 5, 0);
        for (var i = 0; i < 12; i++)
        {
            await customers.SayAsync(
                i % 2 == 0 ? $"Terrible, we waited far too long {i}" : $"Lovely coffee, thank you {i}", nps: i % 2 == 0 ? 1 : 10,
                touchpoint: i % 3 == 0 ? "web" : "shop", channel: "qr", at: start + Duration.FromDays(i / 2));
        }
        await customers.UntilReadAsync(12);
        (await customers.TextsAsync("sentiment=negative")).Count.ShouldBe(6);
        (await customers.TextsAsync("theme=waiting")).Count.ShouldBe(6);
        (await customers.TextsAsync("theme=waiting&themeSentiment=positive")).ShouldBeEmpty();
        (await customers.TextsAsync("touchpoint=web&sentiment=positive")).Count.ShouldBe(2);
        (await customers.TextsAsync("touchpoint=-")).ShouldBeEmpty();
        (await customers.TextsAsync("channel=qr&from=2026-03-02&to=2026-03-03")).Count.ShouldBe(4);
        (await customers.TextsAsync("scoreFrom=9")).Count.ShouldBe(6);
        (await customers.TextsAsync("scoreTo=2&q=waited&theme=waiting&from=2026-03-03")).Count.ShouldBe(4);
        (await customers.TextsAsync("handled=true")).ShouldBeEmpty();
        foreach (var asked in new[] { "", "q=coffee&", "theme=waiting&" })
        {
            List<string> seen = [];
            string? next = null;
            do
            {
                var page = await customers.GetAsync($"/comments?{asked}limit=4{(next is null ? "" : "&after=" + next)}");
                seen.AddRange(page.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("text").GetString()!));
                next = page.GetProperty("next").GetString();
            }
            while (next is not null);
            seen.ShouldBeUnique();
            seen.Count.ShouldBe(asked.Length == 0 ? 12 : 6);
        }
    }

    [Theory]
    [InlineData("theme=food", "theme")]
    [InlineData("theme=3", "theme")]
    [InlineData("sentiment=angry", "sentiment")]
    [InlineData("from=2026-13-01", "from")]
    [InlineData("from=2026-02-02&to=2026-02-01", "to")]
    [InlineData("limit=0", "limit")]
    [InlineData("limit=1000", "limit")]
    [InlineData("after=abc", "after")]
    [InlineData("scoreFrom=11", "scoreFrom")]
    [InlineData("scoreFrom=5&scoreTo=4", "scoreTo")]
    [InlineData("handled=maybe", "handled")]
    [InlineData("themeSentiment=negative", "themeSentiment")]
    public async Task What_cannot_be_understood_is_refused_by_its_name(string query, string field) =>
        (await (await Customers.OfNewBusinessAsync(server)).RefusedAsync("/comments?" + query)).ShouldBe(field);

    [Fact]
    public async Task Too_long_a_search_is_refused() =>
        (await (await Customers.OfNewBusinessAsync(server)).RefusedAsync("/comments?q=" + new string('a', 201))).ShouldBe("q");

    [Fact]
    public async Task One_business_finds_nothing_of_anothers()
    {
        var mine = await Customers.OfNewBusinessAsync(server);
        var others = await Customers.OfNewBusinessAsync(server);
        var moment = Instant.FromUtc(2026, 5, 5, 5, 5);
        await mine.SayAsync("our secret recipe", at: moment);
        await others.SayAsync("their secret recipe", at: moment);
        await mine.UntilReadAsync(1);
        await others.UntilReadAsync(1);
        (await mine.TextsAsync("q=secret")).ShouldBe(["our secret recipe"]);
        (await mine.TextsAsync("")).ShouldBe(["our secret recipe"]);
    }

    [Fact]
    public async Task A_changed_answer_is_found_by_its_new_words_only()
    {
        var customers = await Customers.OfNewBusinessAsync(server);
        var response = await customers.SayAsync("The soup was cold", nps: 3);
        await customers.UntilReadAsync(1);
        await customers.AmendAsync(response, "The noodles were fine after all");
        await Soon.ComesTrueAsync(async () => (await customers.TextsAsync("q=noodles")).Count == 1);
        (await customers.TextsAsync("q=soup")).ShouldBeEmpty();
        (await customers.TextsAsync("")).Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_index_proposes_at_least_what_the_words_find_and_nothing_that_is_typed_breaks_it()
    {
        var business = await TestBusiness.OpenAsync(server);
        var cancellation = TestContext.Current.CancellationToken;
        var texts = SearchTexts.Comment.Array[60].Single();
        await server.InScopeAsync(business.Id, async services =>
        {
            var (db, search) = (services.GetRequiredService<NamjaiDb>(), services.GetRequiredService<CommentSearch>());
            var origin = CommentPosition.At(Instant.FromDateTimeOffset(server.Time.GetUtcNow())) + Random(business.Id);
            var comments = texts.Select((text, at) => (Position: origin + at, Text: text)).ToList();
            await db.InTransactionAsync(async () =>
            {
                await search.AddAsync(comments, cancellation);
                return 0;
            }, cancellation);
            foreach (var typed in SearchTexts.Query.Array[200].Single())
            {
                var query = SearchQuery.Parse(typed);
                if (query.IsEmpty)
                    continue;
                var proposed = (await search.ProposeAsync(query, origin, origin + texts.Length, 1000, cancellation)).Positions;
                var found = comments.Where(comment => query.Find(comment.Text) is not null).Select(comment => comment.Position);
                found.Except(proposed).ShouldBeEmpty($"{typed} in {string.Join(" / ", texts)}");
            }
            return 0;
        });
    }

    private static long Random(Guid id) => Math.Abs(BitConverter.ToInt32(id.ToByteArray(), 12) % 100_000) * 1000L;

    public sealed class OnSqlite(SqliteServer server) : FindCommentsTests(server), IClassFixture<SqliteServer>;

    public sealed class OnPostgres(PostgresServer server) : FindCommentsTests(server), IClassFixture<PostgresServer>;
}
