using Namjai.Listen.Contracts;
using Namjai.Listen.Imports;
using Namjai.Listen.Responses;
using Namjai.Listen.Responses.Earlier;
using Namjai.Listen.Surveys;
using Namjai.Platform;

namespace Namjai.Listen;

/// <summary>Listen: what customers say, by whichever way it comes in.</summary>
internal sealed class ListenModule : IRoom
{
    public void AddCommands(IServiceCollection services) => services
        .AddSingleton<IFeedbackFiles, FeedbackFiles>();

    public void AddServices(IServiceCollection services) => services
        .AddSingleton<IFeedbackFiles, FeedbackFiles>()
        .AddResponses()
        .AddSurveys();

    public void MapRoutes(IEndpointRouteBuilder routes)
    {
        routes.MapSurveys();
        EarlierResponseRoutes.Map(routes);
    }
}
