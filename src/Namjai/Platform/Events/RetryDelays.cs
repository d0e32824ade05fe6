using NodaTime;

namespace Namjai.Platform.Events;

/// <summary>How long a failed event waits: seconds at first, for what mends itself; hours at last, for what a person must mend.</summary>
internal static class RetryDelays
{
    private static readonly Duration[] Delays =
    [
        Duration.FromSeconds(2), Duration.FromSeconds(15), Duration.FromMinutes(1), Duration.FromMinutes(5),
        Duration.FromMinutes(30), Duration.FromHours(2), Duration.FromHours(8),
    ];

    /// <summary>Attempts after which an event is given up.</summary>
    public static int Patience => Delays.Length + 1;

    /// <summary>The wait after so many attempts, 1 or more; null when it is enough.</summary>
    public static Duration? After(int attempts) => attempts <= Delays.Length ? Delays[Math.Max(attempts, 1) - 1] : null;
}
