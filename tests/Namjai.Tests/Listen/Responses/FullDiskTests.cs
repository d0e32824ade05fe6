using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Namjai.Listen.Responses;
using Namjai.Platform.Database;
using Namjai.Tests.Servers;

namespace Namjai.Tests.Listen.Responses;

/// <summary>On a real, small disk, which takes the right to mount one.</summary>
public sealed class FullDiskTests(PostgresCluster cluster)
{
    private const int MoreThanFits = 5000;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public Task A_full_disk_is_refused_clearly_and_goes_on_when_there_is_room() => FillAsync("12m", folder => Task.FromResult(DatabaseChoice.Sqlite(folder)));

    [Fact]
    public async Task A_full_disk_of_PostgreSQL_is_refused_clearly_and_goes_on_when_there_is_room()
    {
        var database = "";
        await FillAsync("48m", async folder =>
        {
            (await RunAsync("chown", "postgres", folder)).ShouldBe(0);
            return DatabaseChoice.Postgres(database = await cluster.NewDatabaseAsync(folder), folder);
        }, () => database.Length > 0 ? cluster.DropDatabaseAsync(database) : Task.CompletedTask);
    }

    private static async Task FillAsync(string size, Func<string, Task<DatabaseChoice>> choose, Func<Task>? afterwards = null)
    {
        var folder = Directory.CreateTempSubdirectory("namjai-small-disk-").FullName;
        Assert.SkipUnless(await RunAsync("mount", "-t", "tmpfs", "-o", $"size={size}", "namjai", folder) == 0, "A small disk can't be mounted here.");
        try
        {
            await using var server = new OpenedServer(await choose(folder));
            await server.InitializeAsync();
            var asked = await Asked.OpenAsync(await TestBusiness.OpenAsync(server));
            using var client = server.NewClient();
            var kept = new List<Guid> { (await SendAsync(client, asked)).Id!.Value };

            var filler = Path.Combine(folder, "filler");
            Fill(filler);
            HttpStatusCode status;
            do
            {
                (status, var id) = await SendAsync(client, asked);
                if (id is { } acknowledged)
                    kept.Add(acknowledged);
            }
            while (status == HttpStatusCode.Created && kept.Count < MoreThanFits);
            status.ShouldBe(HttpStatusCode.InsufficientStorage);

            File.Delete(filler);
            var after = await SendAsync(client, asked);
            after.Status.ShouldBe(HttpStatusCode.Created);
            kept.Add(after.Id!.Value);

            var there = await server.InScopeAsync(asked.Business.Id, services =>
                services.GetRequiredService<NamjaiDb>().Set<Response>().Select(one => one.Id).ToListAsync(Cancellation));
            there.ShouldBe(kept, ignoreOrder: true);
            await RawCounts.ShouldEqualCountsAsync(asked.Business);
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            if (afterwards is not null)
                await afterwards();
            await RunAsync("umount", folder);
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<(HttpStatusCode Status, Guid? Id)> SendAsync(HttpClient client, Asked asked)
    {
        using var body = new StringContent($$$"""{"answers":{"score":9,"comment":"{{{new string('x', 2000)}}}"}}""", Encoding.UTF8, "application/json");
        using var answer = await client.PostAsync(asked.Path, body, Cancellation);
        return (answer.StatusCode, answer.StatusCode == HttpStatusCode.Created
            ? (await answer.Content.ReadFromJsonAsync<JsonElement>(Cancellation)).GetProperty("id").GetGuid()
            : null);
    }

    private static void Fill(string path)
    {
        try
        {
            using var filler = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 0);
            while (true)
                filler.Write(new byte[4096]);
        }
        catch (IOException)
        {
            // Full, as was wanted.
        }
    }

    private static async Task<int> RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true, UseShellExecute = false })!;
        await process.WaitForExitAsync(CancellationToken.None);
        return process.ExitCode;
    }
}
