using Quartz;

namespace Namjai.Platform.Jobs;

/// <summary>How rooms have work done by the clock.</summary>
internal static class JobServices
{
    public static IServiceCollection AddRecurringJob<TJob>(this IServiceCollection services)
        where TJob : class, IRecurringJob => services
        .AddScoped<TJob>()
        .AddSingleton(new RecurringJob(TJob.Name, TJob.Cron, (scope, cancellation) => scope.GetRequiredService<TJob>().RunAsync(cancellation)));

    internal static IServiceCollection AddJobs(this IServiceCollection services)
    {
        services.AddQuartz(quartz => quartz.UseInMemoryStore(_ => { }).UseDefaultThreadPool(2));
        return services
            .AddScoped<ClaimJobRun>()
            .AddSingleton<RunJobOnce>()
            .AddHostedService<JobClock>();
    }
}
