namespace Namjai.Tests.Examples;

/// <summary>A clock that stands two weeks after the last comment of the example.</summary>
internal sealed class AfterTheYear : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(2026, 10, 15, 0, 0, 0, TimeSpan.Zero);
}
