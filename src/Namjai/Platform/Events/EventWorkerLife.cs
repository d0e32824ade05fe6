namespace Namjai.Platform.Events;

/// <summary>When the worker last looked for events: it looks each second, so that a minute without means that it doesn't work.</summary>
internal sealed class EventWorkerLife(TimeProvider time)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private long _lookedAt = time.GetTimestamp();

    public bool IsWell => time.GetElapsedTime(Interlocked.Read(ref _lookedAt)) < Patience;

    public void Looked() => Interlocked.Exchange(ref _lookedAt, time.GetTimestamp());
}
