using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Namjai.Listen.Responses;
using Namjai.Platform.Database;
using Namjai.Platform.Workspaces;
using Namjai.Tests.Servers;

namespace Namjai.Tests.Platform.Health;

/// <summary>A business without a browser: the commands as they are typed, one after the other, on one folder.</summary>
public sealed class CommandLineTests : IDisposable
{
    private const string Reviews = "date,stars,comment\n2026-03-01,2,\"We waited for an hour.\"\n2026-03-02,5,บริการดีมาก\n2026-03-04,4,\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("namjai-commands-").FullName;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_business_is_opened_fed_twice_checked_and_its_counts_mended()
    {
        var opened = await InitAsync("ร้านเรือนน้ำ");
        opened.Exit.ShouldBe(0, opened.Errors);
        opened.Output.ShouldMatch("^api-key: nj_[0-9A-Za-z]{32}\n$");
        var file = await FileAsync("reviews.csv", Reviews);

        var first = await RunAsync("import", "feedback", file, "--data", _folder);
        first.Exit.ShouldBe(0, first.Errors);
        var kept = await ScoresAsync();
        kept.ShouldBe([2, 5, 4], ignoreOrder: true);
        var second = await RunAsync("import", "feedback", file, "--data", _folder);
        second.Exit.ShouldBe(0, second.Errors);
        (await ScoresAsync()).ShouldBe(kept, ignoreOrder: true);

        await SpoilCountsAsync();
        (await RunAsync("check", "--data", _folder)).ShouldFail(1, "reconcile --repair");
        (await RunAsync("reconcile", "--data", _folder)).ShouldFail(1, "--repair");
        var mended = await RunAsync("reconcile", "--data", _folder, "--repair");
        mended.Exit.ShouldBe(0, mended.Output + mended.Errors);
        (await RunAsync("check", "--data", _folder)).Exit.ShouldBe(0);
    }

    [Fact]
    public async Task A_file_that_cannot_be_taken_is_refused_in_a_line_and_nothing_of_it_is_kept()
    {
        (await InitAsync("Ruean Nam")).Exit.ShouldBe(0);
        var noise = Path.Combine(_folder, "noise.csv");
        await File.WriteAllBytesAsync(noise, [.. Enumerable.Range(0, 4096).Select(i => (byte)(i * 31))], Cancellation);

        (await RunAsync("import", "feedback", Path.Combine(_folder, "nowhere.csv"), "--data", _folder)).ShouldFail(1, "nowhere.csv");
        (await RunAsync("import", "feedback", noise, "--data", _folder)).ShouldFail(1, "noise.csv");
        (await RunAsync("import", "feedback", await FileAsync("names.csv", "a,b\nx,y\n"), "--data", _folder, "--map", "score=stars")).ShouldFail(1, "stars");
        (await ScoresAsync()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("init", "--name", "--name")]
    [InlineData("import", "feedback", "FILE")]
    [InlineData("nonsense", "", "nonsense")]
    [InlineData("check", "--nonsense", "--nonsense")]
    [InlineData("serve", "--urls", "--urls")]
    public async Task Wrong_usage_exits_with_2_and_a_line_that_helps(string command, string more, string said)
    {
        var wrong = await RunAsync([command, .. more.Length > 0 ? [more] : Array.Empty<string>()]);

        wrong.ShouldFail(2, said);
        wrong.Errors.ShouldContain("--help");
        wrong.Output.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_an_owner_cannot_be_called_or_sign_in_with_opens_nothing()
    {
        (await InitAsync("Ruean Nam", password: "short")).ShouldFail(1, "10");
        (await InitAsync("Ruean Nam", zone: "Mars/Base")).ShouldFail(1, "time zone");
        (await InitAsync("Ruean Nam", language: "xx")).ShouldFail(2, "xx");
        (await WorkspacesAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Where_no_business_is_nothing_can_be_imported()
    {
        var file = await FileAsync("reviews.csv", Reviews);
        (await RunAsync("import", "feedback", file, "--data", Path.Combine(_folder, "empty"))).ShouldFail(1, "namjai init");
        Directory.Exists(Path.Combine(_folder, "empty")).ShouldBeFalse();
    }

    private Task<Ended> InitAsync(string name, string email = "malee@example.com", string password = TestBusiness.Password, string language = "en", string zone = "Asia/Bangkok") =>
        RunAsync("init", "--data", _folder, "--name", name, "--owner", email, "--password", password, "--language", language, "--time-zone", zone);

    private async Task<string> FileAsync(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        await File.WriteAllTextAsync(path, text, Encoding.UTF8, Cancellation);
        return path;
    }

    private static Task<Ended> RunAsync(params string[] arguments) => Ended.RunAsync(arguments, Cancellation);

    private Task<List<int?>> ScoresAsync() => LookAsync(db => db.Set<Response>().Select(one => one.Score).ToListAsync(Cancellation));

    private Task<List<Workspace>> WorkspacesAsync() => LookAsync(db => db.Set<Workspace>().ToListAsync(Cancellation));

    private Task<int> SpoilCountsAsync() => LookAsync(db => db.Database.ExecuteSqlRawAsync("update score_days set c5 = c5 + 7", Cancellation));

    private async Task<T> LookAsync<T>(Func<NamjaiDb, Task<T>> look)
    {
        await using var server = new OpenedServer(DatabaseChoice.Sqlite(_folder));
        await server.InitializeAsync();
        return await server.InScopeAsync(workspace: null, services => look(services.GetRequiredService<NamjaiDb>()));
    }
}
