using Namjai.Platform.Health;
using Namjai.Platform.Jobs;

namespace Namjai.Platform.Counts;

/// <summary>The counts of <c>namjai check</c>, and each night's look at them, which tells the log.</summary>
internal sealed class CountsCheck(ReconcileCounts reconcile) : IDoctorCheck, IRecurringJob
{
    public static string Name => "reconcile-counts";

    public static string Cron => "0 41 3 * * ?";

    public Task RunAsync(CancellationToken cancellation) => reconcile.RunAsync(cancellation);

    public async Task<IReadOnlyList<Finding>> ExamineAsync(CancellationToken cancellation)
    {
        var drifts = await reconcile.RunAsync(cancellation);
        return drifts.Count == 0
            ? [Finding.Fine("The counts that scores and themes are made of equal the answers and comments.")]
            : [.. drifts.Select(drift => Finding.Wrong($"{drift.Rows} day-counts of {drift.Workspace} differ from its {drift.Counted}. namjai reconcile --repair counts them anew."))];
    }
}
