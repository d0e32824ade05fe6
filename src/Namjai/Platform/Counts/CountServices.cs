using Namjai.Platform.Health;
using Namjai.Platform.Jobs;

namespace Namjai.Platform.Counts;

/// <summary>How rooms have their counts held to what they count: by command, by the doctor, each night.</summary>
internal static class CountServices
{
    public static IServiceCollection AddKeptCounts<TCounts>(this IServiceCollection services)
        where TCounts : class, IKeptCounts => services
        .AddScoped<IKeptCounts, TCounts>();

    internal static IServiceCollection AddCounts(this IServiceCollection services) => services
        .AddScoped<ReconcileCounts>()
        .AddScoped<IDoctorCheck, CountsCheck>()
        .AddRecurringJob<CountsCheck>();
}
