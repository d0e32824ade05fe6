using Namjai.Platform.CommandLine;
using Namjai.Platform.Web;

namespace Namjai.Platform;

/// <summary>The ground that every room stands on: the command line, words and dates, files, the look.</summary>
internal static class PlatformModule
{
    public static IServiceCollection AddPlatform(this IServiceCollection services) => services
        .AddLogging()
        .AddLocalization()
        .AddSingleton(TimeProvider.System)
        .AddSingleton(PlainCharacters.Encoder)
        .AddSingleton<StaticPages>()
        .AddSingleton<NamjaiCommandLine>();
}
