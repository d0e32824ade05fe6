using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Namjai.Tests.Listen.Surveys;
using Namjai.Tests.Servers;
using static Namjai.Tests.Listen.Editing.SurveyEditing;
using Guests = Namjai.Tests.Understand.Customers;

namespace Namjai.Tests.Listen.Editing;

/// <summary>An owner names a touchpoint of their own in the languages of those who read it.</summary>
public abstract class TouchpointNameTests(NamjaiServer server)
{
    private const string Touchpoints = "/api/v1/touchpoints", Surveys = "/api/v1/surveys";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Everybody_reads_the_name_in_their_language_and_answers_stay_under_the_key()
    {
        var customers = await Guests.OfNewBusinessAsync(server);
        using var staff = await customers.Business.SignInAsync();
        var page = await MakeAsync(staff, "visit", "nps");
        await SavedAsync(staff, page, NamedForm(await staff.ReadPageAsync(page), "garden", ("en", "Back <garden>"), ("th", "สวนหลังร้าน")));
        await customers.SayAsync("The garden was lovely", nps: 9, touchpoint: "garden");
        await customers.SayAsync("", nps: 10, touchpoint: "counter");
        await customers.UntilReadAsync(1);

        foreach (var (language, name) in new[] { ("en", "Back &lt;garden&gt;"), ("th", "สวนหลังร้าน"), ("zh", "Back &lt;garden&gt;") })
        {
            foreach (var address in new[] { "/scores", "/comments", "/surveys", page })
                (await staff.ReadPageAsync($"{address}?lang={language}")).ShouldContain(name, customMessage: $"{address} in {language}");
        }
        var groups = (await customers.GetAsync("/scores?measure=nps&by=touchpoint")).GetProperty("groups").EnumerateArray();
        groups.Select(group => group.GetProperty("by").GetProperty("touchpoint").GetString()).ShouldBe(["counter", "garden"], ignoreOrder: true);
    }

    [Fact]
    public async Task Names_stay_with_their_touchpoint_when_the_survey_moves_to_another()
    {
        var business = await TestBusiness.OpenAsync(server);
        using var staff = await business.SignInAsync();
        var page = await MakeAsync(staff, "visit", "nps");
        await SavedAsync(staff, page, NamedForm(await staff.ReadPageAsync(page), "garden", ("en", "Back garden")));

        // Found again by its name, with its names.
        var form = FormOf(await staff.ReadPageAsync(page));
        (form["touchpoint"], form["touchpointName.en"]).ShouldBe(("Back garden", "Back garden"));
        form["touchpoint"] = "Roof";
        await SavedAsync(staff, page, form);
        FormOf(await staff.ReadPageAsync(page))["touchpointName.en"].ShouldBe("");
        await SavedAsync(staff, page, new(form) { ["mark"] = FormOf(await staff.ReadPageAsync(page))["mark"], ["touchpoint"] = "back garden", ["touchpointName.en"] = "" });
        FormOf(await staff.ReadPageAsync(page))["touchpointName.en"].ShouldBe("Back garden");

        // Emptied, it is called as before.
        form = FormOf(await staff.ReadPageAsync(page));
        form["touchpointName.en"] = " ";
        await SavedAsync(staff, page, form);
        FormOf(await staff.ReadPageAsync(page))["touchpoint"].ShouldBe("garden");
    }

    [Fact]
    public async Task What_is_wrong_with_a_name_is_told_at_its_field_and_nothing_typed_is_lost()
    {
        using var staff = await (await TestBusiness.OpenAsync(server)).SignInAsync();
        var page = await MakeAsync(staff, "visit", "nps");
        foreach (var (touchpoint, name, field) in new[] { ("garden", new string('ก', 61), "touchpointName-th"), ("", "สวน", "touchpoint") })
        {
            using var refused = await SendAsync(staff, page, NamedForm(await staff.ReadPageAsync(page), touchpoint, ("th", name)));
            refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
            var html = await refused.Content.ReadAsStringAsync(Cancellation);
            html.ShouldContain($"id=\"field-{field}-fault\"");
            FormOf(html)["touchpointName.th"].ShouldBe(name);
        }
    }

    [Fact]
    public async Task Programs_send_and_get_names_by_language()
    {
        var business = await TestBusiness.OpenAsync(server);
        using var made = await business.Api.PostAsJsonAsync(Surveys, new { title = new { en = "Garden" }, measure = "csat", touchpoint = "garden", touchpointName = new { th = "สวนหลังร้าน", zh = "后院" } }, Cancellation);
        var id = (await JsonAsync(made))["id"];
        (await JsonAsync(await business.Api.GetAsync($"{Surveys}/{id}", Cancellation)))["touchpointName"]!.ToJsonString(Plain).ShouldBe("""{"th":"สวนหลังร้าน","zh":"后院"}""");

        using var named = await business.Api.PostAsJsonAsync(Touchpoints, new { key = "garden", name = new { en = "Back garden" } }, Cancellation);
        named.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await JsonAsync(await business.Api.GetAsync(Touchpoints, Cancellation))).ToJsonString(Plain).ShouldBe("""{"items":[{"key":"garden","name":{"en":"Back garden"}}],"next":null}""");
        using var unnamed = await business.Api.PostAsJsonAsync(Touchpoints, new { key = "garden", name = new { } }, Cancellation);
        (await JsonAsync(unnamed)).ToJsonString(Plain).ShouldBe("""{"key":"garden","name":{}}""");
        // A ready one has its names.
        using var ready = await business.Api.PostAsJsonAsync(Surveys, new { title = new { en = "Counter" }, measure = "csat", touchpoint = "counter" }, Cancellation);
        (await JsonAsync(await business.Api.GetAsync($"{Surveys}/{(await JsonAsync(ready))["id"]}", Cancellation)))["touchpointName"]!["zh"]!.GetValue<string>().ShouldBe("柜台");
    }

    [Theory]
    [InlineData("""{"name":{"en":"Roof"}}""", "key")]
    [InlineData("""{"key":"roof","name":{"fr":"Toit"}}""", "name.fr")]
    [InlineData("""{"key":"roof","name":{"en":"a\nb"}}""", "name.en")]
    [InlineData("""{"key":"roof","name":"Roof"}""", "name")]
    public async Task A_name_that_cannot_stand_is_refused_by_its_field(string body, string field)
    {
        var business = await TestBusiness.OpenAsync(server);
        using var refused = await business.Api.PostAsync(Touchpoints, new StringContent(body, System.Text.Encoding.UTF8, "application/json"), Cancellation);
        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await JsonAsync(refused))["errors"]!.AsObject().Select(error => error.Key).ShouldBe([field]);
        (await JsonAsync(await business.Api.GetAsync(Touchpoints, Cancellation)))["items"]!.AsArray().ShouldBeEmpty();
    }

    private static System.Text.Json.JsonSerializerOptions Plain { get; } = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static Dictionary<string, string> NamedForm(string html, string touchpoint, params (string Language, string Name)[] names)
    {
        var form = FormOf(html);
        form["touchpoint"] = touchpoint;
        foreach (var (language, name) in names)
            form[$"touchpointName.{language}"] = name;
        return form;
    }

    private static async Task SavedAsync(HttpClient staff, string page, Dictionary<string, string> form)
    {
        using var saved = await SendAsync(staff, page, form);
        saved.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await FaultsAsync(saved));
    }

    private static async Task<JsonNode> JsonAsync(HttpResponseMessage answer) => JsonNode.Parse(await answer.Content.ReadAsStringAsync(Cancellation))!;

    public sealed class OnSqlite(SqliteServer server) : TouchpointNameTests(server), IClassFixture<SqliteServer>;

    public sealed class OnPostgres(PostgresServer server) : TouchpointNameTests(server), IClassFixture<PostgresServer>;
}
