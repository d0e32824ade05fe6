using System.Net;
using System.Net.Http.Json;
using Namjai.Platform.Identity;
using Namjai.Tests.Servers;

namespace Namjai.Tests.Listen.Touchpoints;

/// <summary>All places where customers meet the business, on one page to be named.</summary>
public abstract class TouchpointsPageTests(NamjaiServer server)
{
    private const string Path = "/settings/touchpoints";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_came_with_imported_answers_can_be_named_too()
    {
        var business = await TestBusiness.OpenAsync(server);
        using var staff = await business.SignInAsync();
        (await staff.ReadPageAsync(Path)).ShouldContain("No touchpoints yet");
        await SendAsync(business, "branch-7 & co", 4, 5);
        await SendAsync(business, "counter", 3);

        var list = await staff.ReadPageAsync(Path);
        list.ShouldContain("branch-7 &amp; co");
        list.ShouldContain("2 scores");
        list.IndexOf("branch-7", StringComparison.Ordinal).ShouldBeLessThan(list.IndexOf("Counter", StringComparison.Ordinal), "most scores first");
        using var named = await staff.PostFormAsync(Path, $"{Path}?key=branch-7%20%26%20co", ("key", "branch-7 & co"), ("name.en", "Riverside"), ("name.th", "ริมน้ำ"), ("name.zh", ""));
        named.StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        (await staff.ReadPageAsync($"{Path}?lang=th")).ShouldContain("ริมน้ำ");
        (await staff.ReadPageAsync($"{Path}?lang=zh")).ShouldContain("Riverside");
        (await staff.ReadPageAsync("/scores?measure=csat&lang=th")).ShouldContain("ริมน้ำ");
        var items = (await business.Api.GetFromJsonAsync<System.Text.Json.JsonElement>("/api/v1/touchpoints", Cancellation)).GetProperty("items");
        items.EnumerateArray().Select(one => one.GetProperty("key").GetString()).ShouldBe(["branch-7 & co", "counter"]);
    }

    [Fact]
    public async Task Emptied_it_is_called_as_before()
    {
        var business = await TestBusiness.OpenAsync(server);
        using var staff = await business.SignInAsync();
        await SendAsync(business, "counter", 3);
        foreach (var (name, called) in new[] { ("Till", "Till"), (" ", "Counter") })
        {
            using var named = await staff.PostFormAsync(Path, $"{Path}?key=counter", ("key", "counter"), ("name.en", name), ("name.th", ""), ("name.zh", ""));
            named.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
            (await staff.ReadPageAsync(Path)).ShouldContain($"<bdi>{called}</bdi>");
        }
    }

    [Fact]
    public async Task What_can_not_stand_is_told_at_its_field_and_nothing_typed_is_lost()
    {
        var business = await TestBusiness.OpenAsync(server);
        using var staff = await business.SignInAsync();
        await SendAsync(business, "counter", 3);
        using var refused = await staff.PostFormAsync(Path, $"{Path}?key=counter", ("key", "counter"), ("name.en", new string('a', 61)), ("name.th", "เคาน์เตอร์หน้า"), ("name.zh", ""));

        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var html = WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync(Cancellation));
        html.ShouldContain("id=\"field-name-en-fault\"");
        html.ShouldContain("value=\"เคาน์เตอร์หน้า\"");
        html.ShouldContain(new string('a', 61));
    }

    [Fact]
    public async Task One_that_is_nowhere_is_not_found_and_an_agent_may_not_name_any()
    {
        var business = await TestBusiness.OpenAsync(server);
        using var staff = await business.SignInAsync();
        (await staff.GetAsync($"{Path}?key=moon", Cancellation)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var named = await staff.PostFormAsync(Path, Path, ("key", "moon"), ("name.en", "Moon"));
        named.StatusCode.ShouldBe(HttpStatusCode.NotFound);

        using var agent = await business.SignInAsync(Role.Agent);
        (await agent.GetAsync(Path, Cancellation)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static async Task SendAsync(TestBusiness business, string touchpoint, params int[] scores)
    {
        var records = scores.Select((score, i) => new { source = "till", sourceId = $"{touchpoint} {i}", measure = "csat", score, touchpoint });
        (await business.Api.PostAsJsonAsync("/api/v1/feedback", records, Cancellation)).EnsureSuccessStatusCode();
    }

    public sealed class OnSqlite(SqliteServer server) : TouchpointsPageTests(server), IClassFixture<SqliteServer>;

    public sealed class OnPostgres(PostgresServer server) : TouchpointsPageTests(server), IClassFixture<PostgresServer>;
}
