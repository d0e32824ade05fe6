using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Namjai.Listen.Surveys;
using Namjai.Platform.Database;
using Namjai.Tests.Servers;
using NodaTime;

namespace Namjai.Tests.Understand;

public abstract class TodayTests(NamjaiServer server)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private Instant DaysAgo(int days) => Instant.FromDateTimeOffset(server.Time.GetUtcNow()) - Duration.FromDays(days);

    [Fact]
    public async Task A_touchpoint_that_fell_is_named_and_the_others_are_not()
    {
        var customers = await Customers.OfNewBusinessAsync(server);
        await ScoreAsync(customers, "counter", 60, promoters: 55, recent: false);
        await ScoreAsync(customers, "counter", 60, promoters: 20, recent: true);
        await ScoreAsync(customers, "table", 60, promoters: 40, recent: false);
        await ScoreAsync(customers, "table", 60, promoters: 41, recent: true);

        var page = await TodayAsync(customers, "en");
        page.ShouldContain("\u2068Counter\u2069");
        page.ShouldNotContain("\u2068Table");
        page.ShouldContain("/comments?touchpoint=counter&sentiment=negative&from=");
        (await TodayAsync(customers, "th")).ShouldContain("\u2068เคาน์เตอร์\u2069");
        (await TodayAsync(customers, "zh")).ShouldContain("\u2068柜台\u2069");
    }

    [Theory]
    [InlineData("en", "3 scores have fallen", "Recommendation (NPS), from 60 answers; before, from 60 answers")]
    [InlineData("th", "มีคะแนนลดลง 3 รายการ", "การแนะนำต่อ (NPS) จาก 60 คำตอบ ก่อนหน้าจาก 60 คำตอบ")]
    [InlineData("zh", "3 项评分下降了", "推荐意愿（NPS），来自 60 个回答；之前来自 60 个回答")]
    public async Task What_fell_together_is_told_in_one_sentence_with_a_list(string language, string sentence, string counts)
    {
        var customers = await Customers.OfNewBusinessAsync(server);
        foreach (var touchpoint in new[] { "counter", "table" })
        {
            await ScoreAsync(customers, touchpoint, 60, promoters: 54, recent: false);
            await ScoreAsync(customers, touchpoint, 60, promoters: 12, recent: true);
        }
        var page = await TodayAsync(customers, language);
        Regex.Count(page, "<section class=\"matter ").ShouldBe(1);
        page.ShouldContain(sentence);
        page.ShouldContain(counts);
        // By how much, and how sure that is: 80 % promoters less detractors fell to -60 %.
        Regex.Count(page, "−140 .*?−159 .*?−108").ShouldBe(2);
        Regex.Count(page, "−140 .*?−154 .*?−119").ShouldBe(1);
        page.ShouldContain("/scores?measure=nps");
        page.ShouldContain("/comments?touchpoint=table&sentiment=negative&from=");
    }

    [Fact]
    public async Task Customers_who_wait_come_first_for_they_can_be_won_back_today()
    {
        var customers = await Customers.OfNewBusinessAsync(server);
        await ScoreAsync(customers, "counter", 60, promoters: 54, recent: false);
        await ScoreAsync(customers, "counter", 60, promoters: 12, recent: true);
        await customers.SayAsync("Terrible, the staff were rude to us", nps: 0, touchpoint: "counter");
        await customers.UntilReadAsync(1);
        var page = await TodayAsync(customers, "en");
        Regex.Count(page, "Start here").ShouldBe(1);
        page.IndexOf("Start here", StringComparison.Ordinal).ShouldBeLessThan(page.IndexOf("1 unhappy comment", StringComparison.Ordinal));
        page.IndexOf("1 unhappy comment", StringComparison.Ordinal).ShouldBeLessThan(page.IndexOf("1 score has fallen", StringComparison.Ordinal));
    }

    [Fact]
    public async Task One_of_many_touchpoints_that_fell_by_luck_is_not_named()
    {
        var customers = await Customers.OfNewBusinessAsync(server);
        // Alone, this one has p = .03.
        await ScoreAsync(customers, "counter", 100, promoters: 60, recent: false);
        await ScoreAsync(customers, "counter", 100, promoters: 45, recent: true);
        for (var other = 0; other < 11; other++)
        {
            await ScoreAsync(customers, $"place-{other}", 40, promoters: 20, recent: false);
            await ScoreAsync(customers, $"place-{other}", 40, promoters: 20, recent: true);
        }
        (await TodayAsync(customers, "en")).ShouldNotContain("/comments?touchpoint=");
    }

    [Fact]
    public async Task An_open_survey_that_fell_silent_is_told_and_linked_until_it_is_closed()
    {
        var customers = await Customers.OfNewBusinessAsync(server);
        var survey = await OpenSurveyAsync(customers);
        using (var brought = await customers.Business.Api.PostAsJsonAsync(
            $"/api/v1/surveys/{survey}/responses", Enumerable.Range(8, 40).Select(day => new { at = DaysAgo(day).ToString(), answers = new { score = 5 } }), Cancellation))
            brought.StatusCode.ShouldBe(HttpStatusCode.OK);

        var page = await TodayAsync(customers, "en");
        page.ShouldContain("1 open survey has gone quiet");
        page.ShouldContain("At the <till>");
        page.ShouldContain("No answer for 7 days");
        page.ShouldContain($"/surveys/{survey}");
        (await customers.Business.Api.DeleteAsync($"/api/v1/surveys/{survey}/publication", Cancellation)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await TodayAsync(customers, "en")).ShouldNotContain("No answer for");
    }

    [Fact]
    public async Task An_open_survey_that_nobody_answers_is_told_after_a_week()
    {
        var customers = await Customers.OfNewBusinessAsync(server);
        var survey = await OpenSurveyAsync(customers);
        (await TodayAsync(customers, "th")).ShouldNotContain("ยังไม่มีใครตอบ ลอง");
        await customers.Business.Server.InScopeAsync(customers.Business.Id, async services => await services.GetRequiredService<NamjaiDb>().Set<Survey>()
            .Where(one => one.Id == survey).ExecuteUpdateAsync(set => set.SetProperty(one => one.PublishedAt, DaysAgo(9)), Cancellation));
        (await TodayAsync(customers, "th")).ShouldContain("เปิดมา 9 วันแล้วแต่ยังไม่มีใครตอบ");
    }

    [Fact]
    public async Task Surveys_gone_quiet_are_told_together()
    {
        var customers = await Customers.OfNewBusinessAsync(server);
        var surveys = new[] { await OpenSurveyAsync(customers), await OpenSurveyAsync(customers) };
        await customers.Business.Server.InScopeAsync(customers.Business.Id, async services => await services.GetRequiredService<NamjaiDb>().Set<Survey>()
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.PublishedAt, DaysAgo(9)), Cancellation));
        // Somebody once answered, so that there is something to tell of.
        await customers.SayAsync("", nps: 9);
        var page = await TodayAsync(customers, "zh");
        page.ShouldContain("2 份开放的问卷没有人回答");
        foreach (var survey in surveys)
            page.ShouldContain($"/surveys/{survey}");
    }

    private async Task ScoreAsync(Customers customers, string touchpoint, int answers, int promoters, bool recent) =>
        await Task.WhenAll(Enumerable.Range(0, answers).Select(i => customers.SayAsync("", nps: i < promoters ? 10 : 0, touchpoint: touchpoint, at: DaysAgo(recent ? 3 : 40))));

    private static async Task<Guid> OpenSurveyAsync(Customers customers)
    {
        using var made = await customers.Business.Api.PostAsJsonAsync("/api/v1/surveys", new { title = new { en = "At the <till>" }, measure = "csat" }, Cancellation);
        var id = (await made.Content.ReadFromJsonAsync<JsonElement>(Cancellation)).GetProperty("id").GetGuid();
        (await customers.Business.Api.PostAsync($"/api/v1/surveys/{id}/publication", content: null, Cancellation)).StatusCode.ShouldBe(HttpStatusCode.OK);
        return id;
    }

    private static async Task<string> TodayAsync(Customers customers, string language)
    {
        using var answer = await (await customers.StaffAsync()).GetAsync($"/?lang={language}", Cancellation);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await answer.TextAsync();
    }

    public sealed class OnSqlite(SqliteServer server) : TodayTests(server), IClassFixture<SqliteServer>;

    public sealed class OnPostgres(PostgresServer server) : TodayTests(server), IClassFixture<PostgresServer>;
}
