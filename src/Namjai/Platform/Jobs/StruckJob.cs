using NodaTime;
using Quartz;

namespace Namjai.Platform.Jobs;

/// <summary>What Quartz calls when a job's time has come.</summary>
[DisallowConcurrentExecution]
internal sealed class StruckJob(IEnumerable<RecurringJob> jobs, RunJobOnce run) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var job = jobs.Single(one => one.Name == context.JobDetail.Key.Name);
        await run.RunAsync(job, Instant.FromDateTimeOffset(context.ScheduledFireTimeUtc ?? context.FireTimeUtc), cancellationToken);
    }
}
