using Quartz;

namespace Namjai.Platform.Jobs;

/// <summary>Sets Quartz going once the program serves: the first page doesn't wait for it.</summary>
internal sealed class JobClock(ISchedulerFactory schedulers, IEnumerable<RecurringJob> jobs, IHostApplicationLifetime life) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await life.ApplicationStarted.WaitAsync(stoppingToken);
        if (stoppingToken.IsCancellationRequested)
            return;
        var scheduler = await schedulers.GetScheduler(stoppingToken);
        foreach (var job in jobs)
        {
            await scheduler.ScheduleJob(
                JobBuilder.Create<StruckJob>().WithIdentity(job.Name).Build(),
                TriggerBuilder.Create().WithIdentity(job.Name).WithCronSchedule(job.Cron, cron => cron.InTimeZone(TimeZoneInfo.Utc)).Build(),
                cancellationToken: stoppingToken);
        }
        await scheduler.Start(stoppingToken);
        await stoppingToken.WaitAsync(CancellationToken.None);
        await scheduler.Shutdown(waitForJobsToComplete: true, CancellationToken.None);
    }
}
