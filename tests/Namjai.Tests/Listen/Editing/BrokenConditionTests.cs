using System.Net;
using System.Text.RegularExpressions;
using Namjai.Tests.Listen.Surveys;
using Namjai.Tests.Servers;
using static Namjai.Tests.Listen.Editing.SurveyEditing;

namespace Namjai.Tests.Listen.Editing;

/// <summary>Questions and choices that others wait for are taken out or moved.</summary>
public abstract class BrokenConditionTests(NamjaiServer server)
{
    private const string Waiting = "questions[4].showWhen.";

    private static readonly string[] Languages = ["th", "zh", "en"];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("en", "This question waits for a choice that was taken out.", "(taken out)")]
    [InlineData("th", "คำถามนี้รอตัวเลือกที่ลบไปแล้ว", "(ลบไปแล้ว)")]
    [InlineData("zh", "这一题取决于一个已删除的选项。", "（已删除）")]
    public async Task A_choice_that_was_taken_out_is_told_at_the_question_that_waits_for_it(string language, string sentence, string gone)
    {
        var (staff, page, form) = await WaitingForAChoiceAsync();
        using var _ = staff;
        var name = form[$"questions[1].choices[0].text.{language}"];
        TakeOut(form, "questions[1].choices[0]");
        form["title.en"] = "Typed meanwhile";

        var refused = await SendAsync(staff, $"{page}?lang={language}", form);
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var html = await refused.TextAsync();
        html.ShouldContain($"{name} {gone}".Replace(" （", "（"));
        Regex.Match(html, "id=\"field-questions-4-showWhen-choices-fault\".*?</p>", RegexOptions.Singleline).Value.ShouldContain(sentence);
        var typed = FormOf(await refused.Content.ReadAsStringAsync(Cancellation));
        (typed["title.en"], typed["questions[4].text.en"]).ShouldBe(("Typed meanwhile", "Tell us more"));
    }

    [Fact]
    public async Task A_condition_on_what_was_taken_out_is_dropped_by_a_press_or_unticked()
    {
        var (staff, page, form) = await WaitingForAChoiceAsync();
        using var _ = staff;
        TakeOut(form, "questions[1].choices[0]");
        var dropped = await PressAsync(staff, page, form, "always:4");
        dropped[Waiting + "question"].ShouldBe("");
        dropped["questions[4].text.en"].ShouldBe("Tell us more");

        form[Waiting + "choices"] = form["questions[1].choices[1].key"];
        await SavedAsync(staff, page, form);
        FormOf(await staff.ReadPageAsync(page))[Waiting + "choices"].ShouldBe(form["questions[1].choices[1].key"]);
        await SavedAsync(staff, page, await PressAsync(staff, page, FormOf(await staff.ReadPageAsync(page)), "always:4"));
        FormOf(await staff.ReadPageAsync(page))[Waiting + "question"].ShouldBe("");
    }

    [Theory]
    [InlineData("en", "This question waits for the answer to a question that was taken out.")]
    [InlineData("th", "คำถามนี้รอคำตอบของคำถามที่ลบไปแล้ว")]
    [InlineData("zh", "这一题取决于一个已删除的问题。")]
    public async Task A_question_that_was_taken_out_is_told_at_once_where_others_wait_for_it(string language, string sentence)
    {
        var (staff, page, form) = await WaitingForAChoiceAsync();
        using var _ = staff;
        using var removed = await SendAsync(staff, $"{page}?lang={language}", new(form) { ["do"] = "remove:1" });
        removed.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await FaultsAsync(removed)).ShouldContain(sentence);

        var left = FormOf(await removed.Content.ReadAsStringAsync(Cancellation));
        using var refused = await SendAsync(staff, page, left);
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await refused.TextAsync()).ShouldContain("id=\"field-questions-3-showWhen-question-fault\"");
        await SavedAsync(staff, page, await PressAsync(staff, page, left, "always:3"));
    }

    [Fact]
    public async Task A_question_that_was_moved_behind_is_told_where_others_wait_for_it()
    {
        var (staff, page, form) = await WaitingForAChoiceAsync();
        using var _ = staff;
        form = await PressAsync(staff, page, form, "down:1");
        form = await PressAsync(staff, page, form, "down:2");
        using var behind = await SendAsync(staff, page, new(form) { ["do"] = "down:3" });
        (await FaultsAsync(behind)).ShouldContain("waits for the answer to a question that comes after it");
        await SavedAsync(staff, page, await PressAsync(staff, page, FormOf(await behind.Content.ReadAsStringAsync(Cancellation)), "up:4"));
    }

    [Fact]
    public async Task Words_for_the_scores_of_a_question_that_was_taken_out_are_told_and_emptied()
    {
        var staff = await (await TestBusiness.OpenAsync(server)).SignInAsync();
        using var _ = staff;
        var page = await MakeAsync(staff, "repair", "form");
        var form = await PressAsync(staff, page, FormOf(await staff.ReadPageAsync(page)), "remove:0");
        var wordings = form.Keys.Where(name => name.Contains(".wordings[", StringComparison.Ordinal) && name.Contains(".text.", StringComparison.Ordinal)).ToList();
        wordings.ShouldNotBeEmpty();
        using var refused = await SendAsync(staff, page, form);
        (await FaultsAsync(refused)).ShouldContain("a question that no longer stands before this one");

        foreach (var name in wordings)
            form[name] = "";
        await SavedAsync(staff, page, await PressAsync(staff, page, form, "always:0"));
    }

    [Fact]
    public async Task Nothing_new_takes_the_key_of_what_was_answered_before()
    {
        var (staff, page, form) = await WaitingForAChoiceAsync();
        using var _ = staff;
        await staff.PostFormAsync(page + "/publication", page);
        var added = form["questions[4].key"];
        await SavedAsync(staff, page, await PressAsync(staff, page, form, "remove:4"));
        form = await PressAsync(staff, page, FormOf(await staff.ReadPageAsync(page)), "add:choice");
        form["questions[4].key"].ShouldNotBe(added);
        foreach (var language in Languages)
            (form[$"questions[4].text.{language}"], form[$"questions[4].choices[0].text.{language}"], form[$"questions[4].choices[1].text.{language}"]) = ("Tea?", "Hot", "Cold");
        await SavedAsync(staff, page, form);
        TakeOut(form, "questions[4].choices[1]");
        form = await PressAsync(staff, page, form, "choice:4");
        form["questions[4].choices[1].key"].ShouldBe("choice-3");
    }

    /// <summary>The fifth question waits for the first choice of the second, and that is saved.</summary>
    private async Task<(HttpClient Staff, string Page, Dictionary<string, string> Form)> WaitingForAChoiceAsync()
    {
        var staff = await (await TestBusiness.OpenAsync(server)).SignInAsync();
        var page = await MakeAsync(staff, "repair", "form");
        var form = await PressAsync(staff, page, FormOf(await staff.ReadPageAsync(page)), "add:text");
        foreach (var language in Languages)
            form[$"questions[4].text.{language}"] = "Tell us more";
        form[Waiting + "question"] = form["questions[1].key"];
        form = await PressAsync(staff, page, form, "when:4");
        form[Waiting + "choices"] = form["questions[1].choices[0].key"];
        await SavedAsync(staff, page, form);
        return (staff, page, FormOf(await staff.ReadPageAsync(page)));
    }

    private static void TakeOut(Dictionary<string, string> form, string choice)
    {
        foreach (var language in Languages)
            form[$"{choice}.text.{language}"] = "";
    }

    private static async Task SavedAsync(HttpClient staff, string page, Dictionary<string, string> form)
    {
        using var saved = await SendAsync(staff, page, form);
        saved.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await FaultsAsync(saved));
    }

    public sealed class OnSqlite(SqliteServer server) : BrokenConditionTests(server), IClassFixture<SqliteServer>;

    public sealed class OnPostgres(PostgresServer server) : BrokenConditionTests(server), IClassFixture<PostgresServer>;
}
