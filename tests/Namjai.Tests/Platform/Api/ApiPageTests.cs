using Namjai.Tests.Servers;

namespace Namjai.Tests.Platform.Api;

public sealed class ApiPageTests(SqliteServer server) : IClassFixture<SqliteServer>
{
    [Fact]
    public async Task Whoever_writes_programs_reads_every_call_without_script()
    {
        await TestBusiness.OpenAsync(server);
        using var reader = server.NewClient();
        reader.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");
        var page = await reader.ReadPageAsync("/api");

        page.ShouldContain("GET /api/v1/comments");
        page.ShouldContain("POST /api/v1/surveys");
        page.ShouldContain("Calls for programs");
    }
}
