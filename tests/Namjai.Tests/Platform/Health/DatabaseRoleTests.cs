using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Namjai.Platform.Database;
using Namjai.Platform.Health;
using Namjai.Platform.Web.Hosting;
using Namjai.Tests.Servers;
using Npgsql;

namespace Namjai.Tests.Platform.Health;

/// <summary>A role that stands above row-level security makes the wall between businesses no wall: the doctor says so.</summary>
public sealed class DatabaseRoleTests(PostgresServer server) : IClassFixture<PostgresServer>
{
    [Theory]
    [InlineData("en", "stands above row-level security")]
    [InlineData("th", "อยู่เหนือการกั้นข้อมูลรายแถว")]
    [InlineData("zh", "不受行级安全限制")]
    public async Task A_superuser_is_warned_of_in_each_language(string language, string said) =>
        (await FindingsAsync("postgres", language)).ShouldContain(finding => finding.Kind == FindingKind.Warning && finding.Says.Contains(said, StringComparison.Ordinal));

    [Theory]
    [InlineData("en", "kept to its workspace")]
    [InlineData("th", "เห็นเฉพาะข้อมูลของแต่ละธุรกิจ")]
    [InlineData("zh", "受行级安全约束")]
    public async Task A_plain_role_is_well(string language, string said) =>
        (await FindingsAsync("namjai", language)).ShouldContain(finding => finding.Kind == FindingKind.Fine && finding.Says.Contains(said, StringComparison.Ordinal));

    private async Task<IReadOnlyList<Finding>> FindingsAsync(string role, string language)
    {
        var database = server.Services.GetRequiredService<DatabaseChoice>();
        var asRole = new NpgsqlConnectionStringBuilder(database.ConnectionString) { Username = role, Pooling = false }.ConnectionString;
        await using var web = WebProgram.Build(Rooms.All, new ServeChoice(DatabaseChoice.Postgres(asRole, database.Folder), ServeChoice.DefaultUrls));
        await using var scope = web.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentWorkspace>().EnterAll();
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        return await scope.ServiceProvider.GetServices<IDoctorCheck>().Single(check => check is DatabaseCheck).ExamineAsync(TestContext.Current.CancellationToken);
    }
}
