using System.CommandLine;
using Namjai.Platform;
using Namjai.Platform.CommandLine;
using Namjai.Platform.Database;
using Namjai.Platform.Web.Hosting;

namespace Namjai.Listen.Responses.Counts;

/// <summary><c>namjai reconcile</c>: holds the day-counts to the answers. Exit code 1 if they differ and were not repaired.</summary>
internal sealed class ReconcileCommand : Command
{
    private readonly Option<string> _data = new("--data") { Description = "Folder of the data", HelpName = "DIR", DefaultValueFactory = _ => ServeChoice.DefaultFolder };
    private readonly Option<bool> _repair = new("--repair") { Description = "Counts anew what differs" };

    public ReconcileCommand(IReadOnlyList<IRoom> rooms)
        : base("reconcile", "Compares the counts that scores are made of with the answers themselves")
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
            await Console.Out.WriteLineAsync("The counts equal the answers.");
        foreach (var drift in drifts)
        {
            if (repairs)
                await reconcile.RepairAsync(drift.WorkspaceId, cancellation);
            await Console.Out.WriteLineAsync($"{drift.Workspace}: {drift.Rows} day-counts differ from the answers{(repairs ? "; counted anew" : ". Run again with --repair to count anew")}.");
        }
        return drifts.Count == 0 || repairs ? NamjaiCommandLine.Done : NamjaiCommandLine.Failed;
    }
}
