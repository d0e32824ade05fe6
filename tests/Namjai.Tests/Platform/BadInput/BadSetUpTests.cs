using System.Net;
using Namjai.Tests.Servers;

namespace Namjai.Tests.Platform.BadInput;

/// <summary>The first form of all, while there is no business yet.</summary>
public abstract class BadSetUpTests(NamjaiServer server)
{
    [Theory]
    [InlineData("name", "\0")]
    [InlineData("ownerName", "a\0b")]
    [InlineData("email", "malee")]
    [InlineData("email", "a@b\0.example")]
    [InlineData("password", "short")]
    [InlineData("language", "tlh")]
    [InlineData("language", "")]
    [InlineData("timeZone", "Mars/Olympus_Mons")]
    [InlineData("timeZone", "\0")]
    public async Task A_field_that_cannot_stand_opens_no_business(string field, string value)
    {
        var typed = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["name"] = "Ruean Nam",
            ["ownerName"] = "Malee",
            ["email"] = "malee@example.com",
            ["password"] = TestBusiness.Password,
            ["language"] = "th",
            ["timeZone"] = "Asia/Bangkok",
        };
        typed.ShouldContainKey(field);
        typed[field] = value;
        using var browser = server.NewClient();
        using var answer = await browser.PostFormAsync("/set-up", typed);

        answer.StatusCode.ShouldBeOneOf(HttpStatusCode.UnprocessableEntity, HttpStatusCode.BadRequest);
        await browser.ReadPageAsync("/set-up");
    }

    public sealed class OnSqlite(SqliteServer server) : BadSetUpTests(server), IClassFixture<SqliteServer>;

    public sealed class OnPostgres(PostgresServer server) : BadSetUpTests(server), IClassFixture<PostgresServer>;
}
