namespace Namjai.Platform.Web.Hosting;

/// <summary>What the log tells by itself: what somebody should look at. More by <c>Logging__LogLevel__Default=Information</c> in the environment.</summary>
internal static class Logs
{
    public static ILoggingBuilder SayOnlyWhatMatters(this ILoggingBuilder logs) => logs
        .SetMinimumLevel(LogLevel.Warning)
        // A conflict is part of the work of whoever writes; what nobody deals with is told as an exception.
        .AddFilter("Microsoft.EntityFrameworkCore.Database", LogLevel.None)
        // Told by the command in a line.
        .AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None)
        // The keys lie in the database beside what they protect, for its owner alone to read.
        .AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
}
