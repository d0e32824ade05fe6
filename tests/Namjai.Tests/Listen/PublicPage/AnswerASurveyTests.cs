using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Namjai.Tests.Listen.Surveys;
using Namjai.Tests.Servers;

namespace Namjai.Tests.Listen.PublicPage;

public abstract class AnswerASurveyTests(NamjaiServer server)
{
    private const string Visit = """{"title":{"en":"At the counter"},"measure":"nps","moment":"visit"}""";

    private const string Form = """
        {"title":{"en":"Repair"},"measure":"form","questions":[
          {"key":"before","kind":"yesno","text":{"en":"Have you been here before?"}},
          {"key":"since","kind":"choice","text":{"en":"Since when?"},"required":true,"showWhen":{"question":"before","choices":["yes"]},
           "choices":[{"key":"new","text":{"en":"This year"}},{"key":"old","text":{"en":"Longer"}}]},
          {"key":"easy","kind":"ces5","text":{"en":"How easy was it?"}},
          {"key":"why","kind":"text","text":{"en":"What was hard?"},"showWhen":{"question":"easy","from":1,"to":2}}]}
        """;

    [Fact]
    public async Task One_tap_keeps_the_score_the_open_question_fits_it_and_thanks_end_it()
    {
        var survey = await OpenSurvey.PublishAsync(server, Visit);
        var customer = new Customer(server, survey);
        (await customer.OpenAsync()).Html.ShouldContain("After today&#x27;s visit");

        var more = await customer.TapAsync("3");
        (await survey.ResponsesAsync()).ShouldHaveSingleItem().Score.ShouldBe(3);
        (await customer.LookAsync(more)).Html.ShouldSatisfyAllConditions(
            html => html.ShouldContain("What went wrong today?"), html => html.ShouldContain("your 3 of 10 is noted"));

        var (status, place, _) = await customer.SendAsync(more, ("comment", " รอนานมาก "));
        (status, place).ShouldBe((HttpStatusCode.SeeOther, survey.Path + "/thanks"));
        (await customer.LookAsync(place)).Html.ShouldContain("Ruean Nam");
        (await survey.AnswersAsync()).Select(answer => (answer.QuestionKey, answer.Text, answer.Score)).ShouldBe([("comment", "รอนานมาก", null), ("score", null, 3)]);
        (await survey.ResponsesAsync()).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Tapping_again_changes_the_answer_and_never_counts_twice()
    {
        var survey = await OpenSurvey.PublishAsync(server, Visit);
        var customer = new Customer(server, survey);
        await customer.OpenAsync();

        await Task.WhenAll(customer.TapAsync("9"), customer.TapAsync("9"), customer.TapAsync("9"));
        await customer.OpenAsync();
        var more = await customer.TapAsync("2");
        await customer.SendAsync(more, ("comment", "cold"));
        await customer.SendAsync(more, ("comment", "cold coffee"));

        (await survey.ResponsesAsync()).ShouldHaveSingleItem().Score.ShouldBe(2);
        (await survey.AnswersAsync()).Select(answer => answer.Text ?? $"{answer.Score}").ShouldBe(["cold coffee", "2"]);
    }

    [Fact]
    public async Task Another_phone_is_another_customer()
    {
        var survey = await OpenSurvey.PublishAsync(server, Visit);
        foreach (var score in new[] { "10", "0" })
            await new Customer(server, survey).TapAsync(score);
        (await survey.ResponsesAsync()).Select(response => response.Score).ShouldBe([10, 0], ignoreOrder: true);
    }

    [Fact]
    public async Task Where_and_how_the_customer_came_is_kept()
    {
        var survey = await OpenSurvey.PublishAsync(server, Visit);
        await new Customer(server, survey).TapAsync("8", "?lang=zh&touchpoint=Table%204&channel=qr");
        await new Customer(server, survey).TapAsync("7");

        (await survey.ResponsesAsync()).Select(response => (response.Touchpoint, response.Channel, response.Language))
            .ShouldBe([("Table 4", "qr", "zh"), ("counter", "link", "en")], ignoreOrder: true);
    }

    [Fact]
    public async Task The_switch_of_languages_keeps_where_the_customer_came_from()
    {
        var survey = await OpenSurvey.PublishAsync(server, Visit);
        var html = (await new Customer(server, survey).OpenAsync("?lang=en&touchpoint=%22%3E%3Cb%3E&channel=qr")).Html;
        html.ShouldContain("""href="?lang=th&amp;touchpoint=%22%3E%3Cb%3E&amp;channel=qr" """.Trim());
    }

    [Theory]
    [InlineData("", "th-TH,th;q=0.9,en;q=0.8", "th")]
    [InlineData("", "de-DE,zh-CN;q=0.7,en;q=0.3", "zh-Hans")]
    [InlineData("", "de", "th")]
    [InlineData("?lang=en", "th", "en")]
    [InlineData("?lang=xx", "en", "en")]
    public async Task The_page_speaks_the_readers_language(string query, string accepts, string lang)
    {
        var survey = await OpenSurvey.PublishAsync(server, Visit, language: "th");
        (await new Customer(server, survey).LookAsync(survey.Path + query, accepts)).Html.ShouldContain($"<html lang=\"{lang}\">");
    }

    [Fact]
    public async Task A_form_asks_what_its_branches_lead_to()
    {
        var survey = await OpenSurvey.PublishAsync(server, Form);
        var customer = new Customer(server, survey);

        var second = await customer.TapAsync("yes", question: "before");
        var page = (await customer.LookAsync(second)).Html;
        page.ShouldContain("Since when?");
        page.ShouldContain("How easy was it?");
        page.ShouldNotContain("What was hard?");

        var (refused, _, again) = await customer.SendAsync(second, ("easy", "1"));
        refused.ShouldBe(HttpStatusCode.UnprocessableEntity);
        again.ShouldContain("Please answer this question.");
        Regex.Match(again, "<input type=\"radio\" name=\"easy\" value=\"1\"[^>]*>").Value.ShouldContain("checked");

        var third = (await customer.SendAsync(second, ("since", "old"), ("easy", "1"))).Place;
        (await customer.LookAsync(third)).Html.ShouldContain("What was hard?");
        (await customer.SendAsync(third, ("why", "the stairs"))).Place.ShouldBe(survey.Path + "/thanks");

        (await survey.AnswersAsync()).Select(answer => (answer.QuestionKey, answer.Text ?? answer.Choices ?? $"{answer.Score}"))
            .ShouldBe([("before", "yes"), ("easy", "1"), ("since", "old"), ("why", "the stairs")]);
    }

    [Fact]
    public async Task A_form_that_needs_no_more_goes_straight_to_thanks()
    {
        var survey = await OpenSurvey.PublishAsync(server, Form);
        var customer = new Customer(server, survey);
        var second = await customer.TapAsync("no", question: "before");
        (await customer.SendAsync(second, ("easy", "5"))).Place.ShouldBe(survey.Path + "/thanks");
        (await customer.SendAsync(second, ("skip", "1"))).Place.ShouldBe(survey.Path + "/thanks");
    }

    [Theory]
    [InlineData("11")]
    [InlineData("-1")]
    [InlineData("many")]
    [InlineData("")]
    public async Task An_answer_off_the_scale_is_refused_kindly_and_nothing_is_kept(string score)
    {
        var survey = await OpenSurvey.PublishAsync(server, Visit);
        var (status, _, html) = await new Customer(server, survey).SendAsync(survey.Path, ("score", score));
        status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        html.ShouldContain("role=\"alert\"");
        (await survey.ResponsesAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Words_that_are_too_long_come_back_to_be_shortened()
    {
        var survey = await OpenSurvey.PublishAsync(server, Visit);
        var customer = new Customer(server, survey);
        var more = await customer.TapAsync("5", "?lang=en");
        var (status, _, html) = await customer.SendAsync(more, ("comment", new string('x', 5001)));
        status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        html.ShouldContain("5000");
        html.ShouldContain(new string('x', 5001));
        (await survey.AnswersAsync()).Select(answer => answer.QuestionKey).ShouldBe(["score"]);
    }

    [Fact]
    public async Task A_page_that_was_open_for_days_loses_nothing_that_was_typed()
    {
        var survey = await OpenSurvey.PublishAsync(server, Visit);
        var customer = new Customer(server, survey);

        var (status, _, html) = await customer.SendAsync(survey.Path + "/more?r=expired&lang=en", ("comment", "cold <coffee>"));
        status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        html.ShouldContain("cold &lt;coffee&gt;");
        html.ShouldContain("open for a long time");

        await customer.SendAsync(survey.Path, ("score", "4"), ("comment", "cold <coffee>"));
        (await survey.AnswersAsync()).Select(answer => answer.Text ?? $"{answer.Score}").ShouldBe(["cold <coffee>", "4"]);
    }

    [Fact]
    public async Task A_token_opens_no_other_survey()
    {
        var one = await OpenSurvey.PublishAsync(server, Visit);
        var other = await OpenSurvey.PublishAsync(server, Visit);
        var token = (await new Customer(server, one).TapAsync("5")).Split("?r=")[1];

        var (status, _, _) = await new Customer(server, other).SendAsync($"{other.Path}/more?r={token}", ("comment", "x"));
        status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await one.AnswersAsync()).Count.ShouldBe(1);
        (await new Customer(server, other).LookAsync($"{other.Path}/more?r={token}")).Status.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Theory]
    [InlineData("/s/abcdefghjk")]
    [InlineData("/s/x")]
    [InlineData("/s/abcdefghjk/thanks")]
    [InlineData("/s/abcdefghjk/more?r=1")]
    public async Task What_is_not_there_is_said_kindly(string path)
    {
        await TestBusiness.OpenAsync(server);
        using var phone = server.NewClient();
        using var answer = await phone.GetAsync(path, TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("<h1>There is no survey here</h1>");
    }

    [Fact]
    public async Task A_draft_shows_nobody_anything_and_a_closed_survey_says_so()
    {
        var survey = await OpenSurvey.PublishAsync(server, Visit);
        await new Customer(server, survey).TapAsync("9");
        await survey.CloseAsync();

        (await new Customer(server, survey).OpenAsync("?lang=en")).ShouldSatisfyAllConditions(
            page => page.Status.ShouldBe(HttpStatusCode.Gone), page => page.Html.ShouldContain("This survey is closed"));
        (await new Customer(server, survey).SendAsync(survey.Path, ("score", "9"))).Status.ShouldBe(HttpStatusCode.Gone);
        (await survey.ResponsesAsync()).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task What_owners_write_is_text_and_never_markup()
    {
        var survey = await OpenSurvey.PublishAsync(server, """
            {"title":{"en":"<b>x</b>"},"measure":"form","questions":[
              {"key":"a","kind":"choice","text":{"en":"</title><script>alert(1)</script>"},"choices":[{"key":"x","text":{"en":"<img src=x onerror=alert(1)>"}},{"key":"y","text":{"en":"\"><b>"}}]}]}
            """);
        var html = (await new Customer(server, survey).OpenAsync()).Html;
        html.ShouldNotContain("<script");
        html.ShouldNotContain("<img");
        html.ShouldNotContain("<b>\"");
    }

    [Fact]
    public async Task A_form_that_is_none_or_too_large_is_refused()
    {
        var survey = await OpenSurvey.PublishAsync(server, Visit);
        using var phone = server.NewClient();
        using var json = new StringContent("{}", Encoding.UTF8, "application/json");
        (await phone.PostAsync(survey.Path, json, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await new Customer(server, survey).SendAsync(survey.Path, ("comment", new string('x', 600_000)))).Status.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await survey.ResponsesAsync()).ShouldBeEmpty();
    }

    public sealed class OnSqlite(SqliteServer server) : AnswerASurveyTests(server), IClassFixture<SqliteServer>;

    public sealed class OnPostgres(PostgresServer server) : AnswerASurveyTests(server), IClassFixture<PostgresServer>;
}
