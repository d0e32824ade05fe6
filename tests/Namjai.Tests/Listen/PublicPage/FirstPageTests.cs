using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Namjai.Listen.PublicPage;
using Namjai.Listen.Surveys;
using Namjai.Listen.Surveys.Publishing;
using Namjai.Listen.Surveys.Ready;
using Namjai.Platform.Localization;
using Namjai.Platform.Web;
using Namjai.Tests.Listen.Surveys;
using Namjai.Tests.Servers;

namespace Namjai.Tests.Listen.PublicPage;

public class FirstPageTests(SqliteServer server) : IClassFixture<SqliteServer>
{
    private const int MostBytes = 15 * 1024;

    [Fact]
    public async Task Every_ready_survey_is_a_page_of_at_most_15_KB_in_every_language_and_fetches_nothing_beside()
    {
        var pages = server.Services.GetRequiredService<FirstPages>();
        foreach (var moment in ReadyQuestions.Moments)
        {
            foreach (var measure in SurveyNames.Measures.Append(SurveyNames.Form))
            {
                var content = ReadyQuestions.For(moment, SurveyNames.TryParseMeasure(measure, out var one) ? one : null, ReaderLanguage.Thai);
                var survey = new PublishedSurvey(Guid.NewGuid(), Guid.NewGuid(), "abcdefghjk", SurveyState.Open, 1, moment.Name, "", content, "ร้านกาแฟเรือนน้ำ สาขาที่หนึ่ง");
                foreach (var language in ReaderLanguage.All)
                {
                    var page = await pages.OfAsync(survey, language, new("counter", "qr"));
                    page.Plain.Length.ShouldBeLessThanOrEqualTo(MostBytes, $"{moment.Key} {measure} {language}");
                    page.Brotli.Length.ShouldBeLessThan(page.Plain.Length / 2);
                    var html = Encoding.UTF8.GetString(page.Plain);
                    html.ShouldContain($"<html lang=\"{language.Tag}\">");
                    html.ShouldNotContain("<script");
                    Regex.Matches(html, "(?:src|href)=\"([^\"]*)\"").Select(match => match.Groups[1].Value)
                        .ShouldAllBe(address => address == "data:," || address.StartsWith("?lang="));
                }
            }
        }
    }

    [Fact]
    public async Task The_page_admits_its_own_style_and_nothing_else()
    {
        var survey = await OpenSurvey.PublishAsync(server, """{"title":{"en":"x"},"measure":"csat"}""");
        using var phone = server.NewClient();
        using var answer = await phone.GetAsync(survey.Path, TestContext.Current.CancellationToken);

        answer.Headers.GetValues("Content-Security-Policy").Single().ShouldContain($"default-src 'none'; style-src '{Stylesheet.Public.Hash}'");
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain($"<style>{Stylesheet.Public.Text}</style>");
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip, deflate")]
    public async Task A_browser_that_can_unpack_gets_a_third(string accepts)
    {
        var survey = await OpenSurvey.PublishAsync(server, """{"title":{"en":"x"},"measure":"nps"}""");
        using var phone = server.NewClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, survey.Path);
        request.Headers.AcceptEncoding.ParseAdd(accepts);
        using var answer = await phone.SendAsync(request, TestContext.Current.CancellationToken);
        answer.Content.Headers.ContentEncoding.ShouldBe([accepts.Split(',')[0]]);
        answer.Content.Headers.ContentLength.ShouldNotBeNull().ShouldBeLessThan(5 * 1024);
    }

    [Fact]
    public async Task A_square_says_the_whole_of_what_it_means()
    {
        var nps = await OpenSurvey.PublishAsync(server, """{"title":{"en":"x"},"measure":"nps"}""");
        var html = (await new Customer(server, nps).OpenAsync("?lang=en")).Html;
        html.ShouldContain("aria-label=\"9 of 10\"");
        html.ShouldContain("aria-label=\"0 of 10, Not at all likely\"");
        var csat = await OpenSurvey.PublishAsync(server, """{"title":{"en":"x"},"measure":"csat"}""");
        (await new Customer(server, csat).OpenAsync("?lang=th")).Html.ShouldContain("aria-label=\"5 จาก 5, พอใจมาก\"");
    }

    [Fact]
    public async Task A_survey_that_was_closed_on_another_node_is_seen_closed_within_seconds()
    {
        var survey = await OpenSurvey.PublishAsync(server, """{"title":{"en":"x"},"measure":"nps"}""");
        await new Customer(server, survey).OpenAsync();
        await server.InScopeAsync(survey.Business.Id, async services =>
        {
            var db = services.GetRequiredService<Namjai.Platform.Database.NamjaiDb>();
            var row = Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.SingleAsync(db.Set<Survey>(), one => one.Key == survey.Key);
            (await row).Close(NodaTime.Instant.FromUtc(2026, 1, 1, 0, 0));
            return await db.SaveChangesAsync();
        });

        server.Time.Advance(PublishedSurveys.Fresh);
        (await new Customer(server, survey).OpenAsync()).Status.ShouldBe(HttpStatusCode.Gone);
    }
}

public sealed class LimitedServer : SqliteServer
{
    protected override bool LimitsRates => true;
}

public class TooManyAnswersTests(LimitedServer server) : IClassFixture<LimitedServer>
{
    [Fact]
    public async Task Who_sends_a_flood_of_answers_is_asked_to_wait_on_a_page()
    {
        var survey = await OpenSurvey.PublishAsync(server, """{"title":{"en":"x"},"measure":"nps"}""");
        for (var i = 0; i < 200; i++)
        {
            var (status, _, html) = await new Customer(server, survey).SendAsync(survey.Path + "?lang=en", ("score", "1"));
            if (status == HttpStatusCode.TooManyRequests)
            {
                html.ShouldContain("One moment, please");
                (await survey.ResponsesAsync()).Count.ShouldBe(i);
                return;
            }
        }
        Assert.Fail("Nobody was asked to wait.");
    }
}
