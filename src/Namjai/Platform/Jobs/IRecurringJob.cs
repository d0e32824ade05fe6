namespace Namjai.Platform.Jobs;

/// <summary>Work that comes round by the clock, in a scope that sees all workspaces. It may be broken off and must then go on the next time.</summary>
internal interface IRecurringJob
{
    /// <summary>Under which it is remembered; unlike any other's.</summary>
    static abstract string Name { get; }

    /// <summary>When, as Quartz writes it, in UTC: <c>0 17 3 * * ?</c> is each day at 3:17.</summary>
    static abstract string Cron { get; }

    Task RunAsync(CancellationToken cancellation);
}
