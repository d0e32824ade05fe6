using System.CommandLine;
using Namjai.Listen.SentFeedback.Api;
using Namjai.Listen.SentFeedback.Import;
using Namjai.Listen.SentFeedback.Keeping;
using Namjai.Platform.Database.GroupCommit;

namespace Namjai.Listen.SentFeedback;

/// <summary>What feedback from elsewhere brings to the serving program.</summary>
internal static class FeedbackServices
{
    public static IServiceCollection AddSentFeedback(this IServiceCollection services) => services
        .AddSingleton<IBatchWriter<FeedbackHandful, IReadOnlyList<FeedbackResult>>, WriteFeedback>()
        .AddScoped<KeepFeedback>()
        .AddScoped<SendFeedback>()
        .AddScoped<ImportFeedback>();

    public static IServiceCollection AddFeedbackCommands(this IServiceCollection services) => services
        .AddSingleton<ImportFeedbackCommand>()
        .AddSingleton<Command, ImportCommand>();

    public static void MapSentFeedback(this IEndpointRouteBuilder routes) => SendFeedback.Map(routes);
}
