namespace Namjai.Tests.Servers;

/// <summary>The real clock, moved on as a test asks; timers run as ever.</summary>
public sealed class ShiftedTime : TimeProvider
{
    private TimeSpan _shift;

    public void Advance(TimeSpan by) => _shift += by;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + _shift;
}
