using System.Net;
using System.Text.RegularExpressions;
using Namjai.Platform.Identity;
using Namjai.Tests.Listen.PublicPage;
using Namjai.Tests.Listen.Surveys;
using Namjai.Tests.Servers;
using static Namjai.Tests.Listen.Editing.SurveyEditing;

namespace Namjai.Tests.Listen.Editing;

public abstract class SurveyPagesTests(NamjaiServer server)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_survey_is_made_from_a_moment_opened_and_answered()
    {
        var business = await TestBusiness.OpenAsync(server);
        using var staff = await business.SignInAsync();
        (await staff.ReadPageAsync("/surveys")).ShouldContain("Ask your first question");

        var page = await MakeAsync(staff, "delivery", "csat");
        (await staff.ReadPageAsync(page)).ShouldContain("您对这次配送满意吗？");
        (await staff.PostFormAsync(page + "/publication", page)).Headers.Location!.ToString().ShouldBe(page);

        var key = KeyOf(await staff.ReadPageAsync(page));
        await new Customer(server, new OpenSurvey(business, page.Split('/')[^1], key)).TapAsync("5");
        (await staff.ReadPageAsync("/surveys")).ShouldContain("1 answer");
    }

    [Fact]
    public async Task A_form_is_changed_button_by_button_and_nothing_typed_is_lost()
    {
        var business = await TestBusiness.OpenAsync(server);
        using var staff = await business.SignInAsync();
        var page = await MakeAsync(staff, "repair", "form");
        var form = FormOf(await staff.ReadPageAsync(page));
        form["questions[0].text.en"] = "Is it <really> mended?";

        form = await PressAsync(staff, page, form, "down:2");
        form["questions[2].key"].ShouldBe("comment");
        form = await PressAsync(staff, page, form, "remove:3");
        form = await PressAsync(staff, page, form, "add:choice");
        form["questions[3].text.en"] = "Which counter?";
        form["questions[3].text.th"] = "เคาน์เตอร์ไหน";
        form["questions[3].text.zh"] = "哪个柜台？";
        form["questions[3].choices[0].text.en"] = "Left";

        var refused = await SendAsync(staff, page, form);
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var html = await refused.TextAsync();
        html.ShouldContain("At least 2 are needed.");
        html.ShouldContain("Is it <really> mended?");

        form["questions[3].choices[1].text.en"] = "Right";
        var kept = await SendAsync(staff, page, form);
        kept.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await FaultsAsync(kept));
        var saved = FormOf(await staff.ReadPageAsync(page));
        saved["questions[0].text.en"].ShouldBe("Is it <really> mended?");
        saved["questions[3].choices[1].text.en"].ShouldBe("Right");
        saved["questions[1].showWhen.question"].ShouldBe("score");
    }

    [Fact]
    public async Task The_card_carries_the_code_in_the_languages_chosen()
    {
        var business = await TestBusiness.OpenAsync(server);
        using var staff = await business.SignInAsync();
        var page = await MakeAsync(staff, "visit", "nps");

        var card = await staff.ReadPageAsync(page + "/card?size=a6&languages=th&languages=zh");
        card.ShouldContain("วันนี้เป็นอย่างไรบ้าง");
        card.ShouldContain("今天感觉如何？");
        card.ShouldNotContain("Scan and tap once");
        Regex.Count(card, "<svg").ShouldBe(1);
        Regex.Count(await staff.ReadPageAsync(page + "/card"), "<svg").ShouldBe(4);
        (await staff.ReadPageAsync(page + "/preview?lang=zh")).ShouldContain("今天来过之后");
    }

    [Fact]
    public async Task A_viewer_looks_and_changes_nothing()
    {
        var business = await TestBusiness.OpenAsync(server);
        using var owner = await business.SignInAsync();
        var page = await MakeAsync(owner, "visit", "ces5");
        using var viewer = await business.SignInAsync(Role.Viewer);

        (await viewer.ReadPageAsync(page)).ShouldNotContain("name=\"title.en\"");
        (await viewer.GetAsync("/surveys/new", Cancellation)).StatusCode.ShouldNotBe(HttpStatusCode.OK);
        (await viewer.PostFormAsync(page + "/publication", "/settings/account")).StatusCode.ShouldNotBe(HttpStatusCode.OK);
        (await owner.ReadPageAsync(page)).ShouldContain("Draft");
    }

    [Fact]
    public async Task Another_business_finds_nothing()
    {
        var mine = await TestBusiness.OpenAsync(server);
        using var owner = await mine.SignInAsync();
        var page = await MakeAsync(owner, "visit", "csat");
        using var stranger = await (await TestBusiness.OpenAsync(server)).SignInAsync();
        foreach (var path in new[] { page, page + "/card", page + "/preview" })
            (await stranger.GetAsync(path, Cancellation)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    public sealed class OnSqlite(SqliteServer server) : SurveyPagesTests(server), IClassFixture<SqliteServer>;

    public sealed class OnPostgres(PostgresServer server) : SurveyPagesTests(server), IClassFixture<PostgresServer>;
}
