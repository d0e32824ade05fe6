using System.Net;
using Namjai.Tests.Listen.PublicPage;
using Namjai.Tests.Listen.Surveys;
using Namjai.Tests.Servers;
using static Namjai.Tests.Listen.Editing.SurveyEditing;

namespace Namjai.Tests.Listen.Editing;

public abstract class SurveyEditorTests(NamjaiServer server)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_question_is_asked_only_after_the_scores_that_were_chosen()
    {
        var (staff, page) = await WithFormAsync();
        using var _ = staff;
        var form = await AddedAsync(staff, page, "text", "What went wrong?");
        form["questions[4].showWhen.question"] = "score";

        var untold = await SendAsync(staff, page, form);
        untold.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await untold.TextAsync()).ShouldContain("Say at which answers it is asked.");
        form = FormOf(await untold.Content.ReadAsStringAsync(Cancellation));
        form["questions[4].text.en"].ShouldBe("What went wrong?");
        (form["questions[4].showWhen.from"], form["questions[4].showWhen.to"]).ShouldBe(("1", "2"));

        form["questions[4].showWhen.from"] = "4";
        var upsideDown = await SendAsync(staff, page, form);
        upsideDown.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await upsideDown.TextAsync()).ShouldContain("id=\"field-questions-4-showWhen-from-fault\"");

        (form["questions[4].showWhen.from"], form["questions[4].showWhen.to"]) = ("1", "1");
        await SavedAsync(staff, page, form);
        (await PreviewAsync(staff, page, "1")).ShouldContain("What went wrong?");
        (await PreviewAsync(staff, page, "2")).ShouldNotContain("What went wrong?");
    }

    [Fact]
    public async Task A_question_is_asked_only_after_the_choices_that_were_ticked()
    {
        var (staff, page) = await WithFormAsync();
        using var _ = staff;
        var form = await AddedAsync(staff, page, "text", "What kept you away?");
        form["questions[4].showWhen.question"] = "again";

        form = await PressAsync(staff, page, form, "when:4");
        (await FaultsAsync(await SendAsync(staff, page, form))).ShouldContain("Say at which answers it is asked.");
        form["questions[4].showWhen.choices"] = "no";
        await SavedAsync(staff, page, form);
        var saved = await staff.ReadPageAsync(page);
        form = FormOf(saved);
        form["questions[4].showWhen.choices"].ShouldBe("no");

        form["questions[4].showWhen.question"] = "";
        await SavedAsync(staff, page, form);
        FormOf(await staff.ReadPageAsync(page)).ShouldNotContainKey("questions[4].showWhen.for");
    }

    [Fact]
    public async Task The_ends_of_a_scale_get_words_of_ones_own_and_lose_them_again()
    {
        var (staff, page) = await WithFormAsync();
        using var _ = staff;
        var form = FormOf(await staff.ReadPageAsync(page));
        form["questions[0].ends.low.en"] = "Never <again>";
        var half = await SendAsync(staff, page, form);
        half.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await half.TextAsync()).ShouldContain("id=\"field-questions-0-ends-high-fault\"");

        form["questions[0].ends.high.en"] = "Just as I like it";
        await SavedAsync(staff, page, form);
        var preview = await staff.ReadPageAsync(page + "/preview?lang=en");
        preview.ShouldContain("Just as I like it");
        preview.ShouldContain("Never &lt;again&gt;");
        preview.ShouldContain("nothing you answer here is kept");

        form = FormOf(await staff.ReadPageAsync(page));
        form["questions[0].ends.low.en"] = form["questions[0].ends.high.en"] = " ";
        await SavedAsync(staff, page, form);
        (await staff.ReadPageAsync(page + "/preview?lang=en")).ShouldNotContain("Just as I like it");
    }

    [Fact]
    public async Task Who_saves_second_sees_both_and_decides()
    {
        var (staff, page) = await WithFormAsync();
        using var _ = staff;
        var first = FormOf(await staff.ReadPageAsync(page));
        var second = new Dictionary<string, string>(first);
        first["title.en"] = "From the first";
        second["title.en"] = "From the second";
        second["questions[0].text.en"] = "Was it <good>?";
        await SavedAsync(staff, page, first);

        var refused = await SendAsync(staff, page, second);
        refused.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var html = await refused.TextAsync();
        html.ShouldContain("This survey was changed after you opened it");
        html.ShouldContain("From the first");
        html.ShouldContain("Save mine instead");
        var kept = FormOf(await refused.Content.ReadAsStringAsync(Cancellation));
        (kept["title.en"], kept["questions[0].text.en"]).ShouldBe(("From the second", "Was it <good>?"));
        FormOf(await staff.ReadPageAsync(page))["title.en"].ShouldBe("From the first");

        await SavedAsync(staff, page, kept);
        FormOf(await staff.ReadPageAsync(page))["title.en"].ShouldBe("From the second");
    }

    [Fact]
    public async Task A_form_that_was_open_while_the_survey_was_published_is_saved()
    {
        var (staff, page) = await WithFormAsync();
        using var _ = staff;
        var form = FormOf(await staff.ReadPageAsync(page));
        await staff.PostFormAsync(page + "/publication", page);
        form["title.en"] = "Written before it was opened";
        await SavedAsync(staff, page, form);
        (await staff.ReadPageAsync(page)).ShouldContain("Written before it was opened");
    }

    [Fact]
    public async Task Of_many_who_save_at_once_one_is_kept_and_all_others_are_told()
    {
        var (staff, page) = await WithFormAsync();
        using var _ = staff;
        var form = FormOf(await staff.ReadPageAsync(page));
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(i => SendAsync(staff, page, new(form) { ["title.en"] = $"Number {i}" })));
        answers.Count(answer => answer.StatusCode == HttpStatusCode.SeeOther).ShouldBe(1);
        answers.Count(answer => answer.StatusCode == HttpStatusCode.Conflict).ShouldBe(5);
    }

    [Fact]
    public async Task A_preview_keeps_nothing_and_opens_no_response()
    {
        var business = await TestBusiness.OpenAsync(server);
        using var staff = await business.SignInAsync();
        var page = await MakeAsync(staff, "repair", "csat");
        await staff.PostFormAsync(page + "/publication", page);
        using var tapped = await staff.PostFormAsync(page + "/preview", page + "/preview?lang=en", ("score", "5"));
        tapped.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var key = KeyOf(await staff.ReadPageAsync(page));
        var token = tapped.Headers.Location!.ToString().Split("r=")[1];
        using var outside = server.NewClient();
        (await outside.GetAsync($"/s/{key}/more?r={token}", Cancellation)).Headers.Location!.ToString().ShouldBe($"/s/{key}");
        (await staff.ReadPageAsync("/surveys")).ShouldContain("No answers yet");
    }

    private async Task<(HttpClient Staff, string Page)> WithFormAsync()
    {
        var staff = await (await TestBusiness.OpenAsync(server)).SignInAsync();
        return (staff, await MakeAsync(staff, "repair", "form"));
    }

    private static async Task<Dictionary<string, string>> AddedAsync(HttpClient staff, string page, string kind, string text)
    {
        var form = await PressAsync(staff, page, FormOf(await staff.ReadPageAsync(page)), "add:" + kind);
        foreach (var language in new[] { "th", "zh", "en" })
            form[$"questions[4].text.{language}"] = text;
        return form;
    }

    private static async Task SavedAsync(HttpClient staff, string page, Dictionary<string, string> form)
    {
        using var saved = await SendAsync(staff, page, form);
        saved.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await FaultsAsync(saved));
    }

    private static async Task<string> PreviewAsync(HttpClient staff, string page, string score)
    {
        using var tapped = await staff.PostFormAsync(page + "/preview", page + "/preview?lang=en", ("score", score));
        return await staff.ReadPageAsync(tapped.Headers.Location!.ToString());
    }

    public sealed class OnSqlite(SqliteServer server) : SurveyEditorTests(server), IClassFixture<SqliteServer>;

    public sealed class OnPostgres(PostgresServer server) : SurveyEditorTests(server), IClassFixture<PostgresServer>;
}
