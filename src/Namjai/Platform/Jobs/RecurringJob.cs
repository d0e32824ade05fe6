namespace Namjai.Platform.Jobs;

/// <summary>A job that a room has registered.</summary>
internal sealed record RecurringJob(string Name, string Cron, Func<IServiceProvider, CancellationToken, Task> Run);
