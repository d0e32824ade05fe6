using Namjai.Platform.Database;
using Namjai.Platform.Logging;
using NodaTime;

namespace Namjai.Platform.Jobs;

/// <summary>Runs a job that is due, if no other node does.</summary>
internal sealed class RunJobOnce(Everywhere everywhere, ILogger<RunJobOnce> log)
{
    /// <summary>Whether it was run here.</summary>
    public async Task<bool> RunAsync(RecurringJob job, Instant due, CancellationToken cancellation)
    {
        try
        {
            return await everywhere.RunAsync(async services =>
            {
                if (!await services.GetRequiredService<ClaimJobRun>().RunAsync(job.Name, due, cancellation))
                    return false;
                await job.Run(services, cancellation);
                return true;
            });
        }
        catch (Exception problem) when (!cancellation.IsCancellationRequested)
        {
            log.LogError("The job {Job} failed and comes round again: {Problem}", job.Name, ProblemInCode.Of(problem));
            return false;
        }
    }
}
