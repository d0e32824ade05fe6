using System.CommandLine;

namespace Namjai.Platform.Health;

/// <summary>What tells whether all is well.</summary>
internal static class HealthServices
{
    public static IServiceCollection AddHealthCommands(this IServiceCollection services) => services
        .AddSingleton<Command, CheckCommand>()
        .AddSingleton<Command, MigrateCommand>();

    public static IServiceCollection AddDoctor(this IServiceCollection services) => services
        .AddScoped<IDoctorCheck, FolderCheck>()
        .AddScoped<IDoctorCheck, DatabaseCheck>()
        .AddScoped<IDoctorCheck, EventsCheck>();
}
