using System.CommandLine;
using Namjai.Platform.CommandLine;
using Namjai.Platform.Database;
using Namjai.Platform.Web.Hosting;

namespace Namjai.Platform.Counts;

/// <summary><c>namjai reconcile</c>: holds the day-counts to what they count. Exit code 1 if they differ and were not repaired.</summary>
internal sealed class ReconcileCommand : Command
{
    private readonly Option<string> _data = new("--data") { Description = "Folder of the data", HelpName = "DIR", DefaultValueFactory = _ => ServeChoice.DefaultFolder };
    private readonly Option<bool> _repair = new("--repair") { Description = "Counts anew what differs" };

    public ReconcileCommand(IReadOnlyList<IRoom> rooms)
        : base("reconcile", "Compares the counts that scores and themes are made of with the answers and comments themselves")
    {
        Options.Add(_data);
        Options.Add(_repair);
        SetAction(async (parsed, cancellation) =>
        {
            await using var web = WebProgram.Build(rooms, new ServeChoice(ServeChoice.DatabaseIn(parsed.GetRequiredValue(_data)), ServeChoice.DefaultUrls));
            await web.MigrateAsync(cancellation);
            return await web.Services.GetRequiredService<Everywhere>().RunAsync(services =>
                RunAsync(services.GetRequiredService<ReconcileCounts>(), parsed.GetValue(_repair), cancellation));
        });
    }

    private static async Task<int> RunAsync(ReconcileCounts reconcile, bool repairs, CancellationToken cancellation)
    {
        var drifts = await reconcile.RunAsync(cancellation);
        if (drifts.Count == 0)
            await Console.Out.WriteLineAsync("The counts equal the answers and comments.");
        foreach (var workspace in drifts.Select(drift => drift.WorkspaceId).Distinct().Where(_ => repairs))
            await reconcile.RepairAsync(workspace, cancellation);
        foreach (var drift in drifts)
        {
            await Console.Out.WriteLineAsync($"{drift.Workspace}: {drift.Rows} day-counts differ from the {drift.Counted}{(repairs ? "; counted anew" : ". Run again with --repair to count anew")}.");
        }
        return drifts.Count == 0 || repairs ? NamjaiCommandLine.Done : NamjaiCommandLine.Failed;
    }
}
