namespace Namjai.Platform.Database.GroupCommit;

/// <summary>
/// Whether much is being written just now. Work that nobody waits for, such as reading comments, lets a rush of answers pass before it goes on,
/// and after some patience goes on all the same, so that it is never left undone.
/// </summary>
internal sealed class Rush(TimeProvider time)
{
    /// <summary>More at a time than a busy shop's customers tap in one.</summary>
    private const int Many = 8;

    private static readonly TimeSpan Lasts = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LooksEvery = TimeSpan.FromMilliseconds(50);

    private long _seen = long.MinValue;

    public void Note(int written)
    {
        if (written >= Many)
            Interlocked.Exchange(ref _seen, time.GetTimestamp());
    }

    public async Task LetPassAsync(CancellationToken cancellation)
    {
        var began = time.GetTimestamp();
        while (IsOn && time.GetElapsedTime(began) < Patience)
            await Task.Delay(LooksEvery, time, cancellation);
    }

    private bool IsOn => Interlocked.Read(ref _seen) is > long.MinValue and var seen && time.GetElapsedTime(seen) < Lasts;
}
