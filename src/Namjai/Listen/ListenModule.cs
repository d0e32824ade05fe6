using Namjai.Listen.Contracts;
using Namjai.Listen.Imports;

namespace Namjai.Listen;

/// <summary>Listen: what customers say, by whichever way it comes in.</summary>
internal static class ListenModule
{
    public static IServiceCollection AddListen(this IServiceCollection services) => services
        .AddSingleton<IFeedbackFiles, FeedbackFiles>();
}
