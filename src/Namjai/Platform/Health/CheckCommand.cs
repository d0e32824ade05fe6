using System.CommandLine;
using Namjai.Platform.CommandLine;
using Namjai.Platform.Database;
using Namjai.Platform.Web.Hosting;

namespace Namjai.Platform.Health;

/// <summary><c>namjai check</c>: says what is wrong in words. Exit code 1 if something is.</summary>
internal sealed class CheckCommand : Command
{
    private readonly Option<string> _data = new("--data") { Description = "Folder of the data", HelpName = "DIR", DefaultValueFactory = _ => ServeChoice.DefaultFolder };

    public CheckCommand(IReadOnlyList<IRoom> rooms)
        : base("check", "Looks whether all is well: folder, disk, database, events, counts")
    {
        Options.Add(_data);
        SetAction(async (parsed, cancellation) =>
        {
            await using var web = WebProgram.Build(rooms, new ServeChoice(ServeChoice.DatabaseIn(parsed.GetRequiredValue(_data)), ServeChoice.DefaultUrls));
            var isWell = true;
            await foreach (var finding in ExamineAsync(web.Services, cancellation))
            {
                isWell &= finding.Kind != FindingKind.Wrong;
                await Console.Out.WriteLineAsync($"{Sign(finding.Kind)} {finding.Says}");
            }
            return isWell ? NamjaiCommandLine.Done : NamjaiCommandLine.Failed;
        });
    }

    /// <summary>Folder and database first; the rooms' own checks only when those are well.</summary>
    private static async IAsyncEnumerable<Finding> ExamineAsync(
        IServiceProvider services, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        var canGoOn = true;
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentWorkspace>().EnterAll();
        foreach (var check in scope.ServiceProvider.GetServices<IDoctorCheck>().OrderBy(check => check switch { FolderCheck => 0, DatabaseCheck => 1, _ => 2 }))
        {
            if (!canGoOn && check is not DatabaseCheck)
                yield break;
            foreach (var finding in await check.ExamineAsync(cancellation))
            {
                canGoOn &= finding.Kind != FindingKind.Wrong || check is not (FolderCheck or DatabaseCheck);
                yield return finding;
            }
        }
    }

    private static string Sign(FindingKind kind) => kind switch
    {
        FindingKind.Fine => "  ok  ",
        FindingKind.Warning => " warn ",
        _ => "WRONG ",
    };
}
