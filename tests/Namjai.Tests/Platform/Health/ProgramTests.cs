using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Namjai.Platform.Database;
using Namjai.Platform.Web.Hosting;

namespace Namjai.Tests.Platform.Health;

/// <summary>The program as it is started: what it says when something is in its way.</summary>
public sealed class ProgramTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("namjai-program-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task All_is_well_after_migrating()
    {
        (await RunAsync("migrate", "--data", _folder)).Exit.ShouldBe(0);
        var (exit, said) = await RunAsync("check", "--data", _folder);

        exit.ShouldBe(0, said);
        said.ShouldContain("The file is whole.");
    }

    [Fact]
    public async Task Where_nothing_is_the_doctor_says_so_and_makes_nothing()
    {
        var (exit, said) = await RunAsync("check", "--data", Path.Combine(_folder, "empty"));

        exit.ShouldBe(1);
        said.ShouldContain("There is no folder");
        Directory.Exists(Path.Combine(_folder, "empty")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_damaged_file_is_told_as_one()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, DatabaseChoice.FileName), new string('x', 8192), TestContext.Current.CancellationToken);

        (await RunAsync("check", "--data", _folder)).ShouldSay(1, "is no database of Namjai's");
        (await RunAsync("serve", "--data", _folder, "--urls", "http://127.0.0.1:0")).ShouldSay(1, "is no database of Namjai's");
    }

    [Fact]
    public async Task A_port_that_is_taken_is_told_in_a_line()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();

        (await RunAsync("serve", "--data", _folder, "--urls", $"http://{taken.LocalEndpoint}")).ShouldSay(1, "name another address, as in --urls");
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_is_told_in_a_line()
    {
        var file = Path.Combine(_folder, "file");
        await File.WriteAllTextAsync(file, "", TestContext.Current.CancellationToken);

        (await RunAsync("serve", "--data", Path.Combine(file, "data"), "--urls", "http://127.0.0.1:0")).ShouldSay(1, "can't be written");
    }

    [Fact]
    public async Task A_database_of_a_newer_version_is_left_alone()
    {
        await RunAsync("migrate", "--data", _folder);
        await using (var connection = new Microsoft.Data.Sqlite.SqliteConnection(DatabaseChoice.Sqlite(_folder).ConnectionString + ";Pooling=False"))
        {
            await connection.OpenAsync(TestContext.Current.CancellationToken);
            await using var command = connection.CreateCommand();
            command.CommandText = "insert into \"__EFMigrationsHistory\" values ('29990101000000_Wonders', '99')";
            await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        (await RunAsync("serve", "--data", _folder, "--urls", "http://127.0.0.1:0")).ShouldSay(1, "a newer Namjai (29990101000000_Wonders)");
        (await RunAsync("check", "--data", _folder)).ShouldSay(1, "a newer Namjai (29990101000000_Wonders)");
    }

    [Fact]
    public async Task PostgreSQL_that_is_away_is_told_in_a_line() =>
        (await RunWithAsync(new() { ["ConnectionStrings__Namjai"] = "Host=127.0.0.1;Port=1;Username=nobody;Database=none" }, "serve", "--data", _folder))
            .ShouldSay(1, "PostgreSQL can't be reached at 127.0.0.1:1");

    private static Task<(int Exit, string Said)> RunAsync(params string[] arguments) => RunWithAsync([], arguments);

    private static async Task<(int Exit, string Said)> RunWithAsync(Dictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(ServeChoice).Assembly.Location, .. arguments]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output + await errors);
    }
}

internal static class Sayings
{
    /// <summary>One line, not a stack trace.</summary>
    public static void ShouldSay(this (int Exit, string Said) program, int exit, string said)
    {
        program.Exit.ShouldBe(exit, program.Said);
        program.Said.ShouldContain(said);
        program.Said.ShouldNotContain("   at ");
        program.Said.ShouldNotContain("Exception");
    }
}
