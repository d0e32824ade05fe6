using Namjai.Listen.Contracts;
using Namjai.Listen.EarlierResponses;
using Namjai.Listen.Responses.Api;
using Namjai.Listen.Responses.Counts;
using Namjai.Listen.Responses.Public;
using Namjai.Listen.Responses.Reading;
using Namjai.Listen.Responses.Writing;
using Namjai.Platform.Counts;
using Namjai.Platform.Database.GroupCommit;

namespace Namjai.Listen.Responses;

/// <summary>All that responses need: writing them, counting them, reading them.</summary>
internal static class ResponseServices
{
    public static IServiceCollection AddResponses(this IServiceCollection services) => services
        .AddSingleton<IResponseIntake, ResponseIntake>()
        .AddSingleton<IBatchWriter<IncomingResponse, IntakeResult>, ReceiveResponses>()
        .AddSingleton<IBatchWriter<MoreAnswers, IntakeResult>, AmendResponses>()
        .AddScoped<BringInEarlierResponses>()
        .AddSingleton<IBatchWriter<ResponseId, bool>, EraseResponses>()
        .AddSingleton<IBatchWriter<CountsToRepair, bool>, RepairCounts>()
        .AddSingleton<GiveResponse>()
        .AddKeptCounts<KeptScoreCounts>()
        .AddScoped<IScoreCounts, ReadScoreCounts>()
        .AddScoped<IReceivedResponses, ReadReceivedResponses>();

    public static void MapResponses(this IEndpointRouteBuilder routes)
    {
        GiveResponse.Map(routes);
        ResponseRoutes.Map(routes);
    }
}
