using Namjai.Platform.Health;
using Namjai.Platform.Jobs;

namespace Namjai.Listen.Responses.Counts;

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
            ? [Finding.Fine("The counts that scores are made of equal the answers.")]
            : [.. drifts.Select(drift => Finding.Wrong($"{drift.Rows} day-counts of {drift.Workspace} differ from its answers. namjai reconcile --repair counts them anew."))];
    }
}
