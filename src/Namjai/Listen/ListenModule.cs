using Namjai.Listen.Contracts;
using Namjai.Listen.EarlierResponses;
using Namjai.Listen.Imports;
using Namjai.Listen.Places;
using Namjai.Listen.Responses;
using Namjai.Listen.SentFeedback;
using Namjai.Listen.Surveys;
using Namjai.Listen.Touchpoints;
using Namjai.Platform;
using Namjai.Platform.Identity;
using Namjai.Platform.Web.Components;
using Namjai.Platform.Web.Components.Shell;
using Namjai.Platform.Web.Pages;

namespace Namjai.Listen;

/// <summary>Listen: what customers say, by whichever way it comes in.</summary>
internal sealed class ListenModule : IRoom
{
    public void AddCommands(IServiceCollection services) => services
        .AddSingleton<IFeedbackFiles, FeedbackFiles>()
        .AddFeedbackCommands();

    public void AddServices(IServiceCollection services) => services
        .AddSingleton<IFeedbackFiles, FeedbackFiles>()
        .AddScoped<PlaceNames>()
        .AddScoped<IPlaceNames>(services => services.GetRequiredService<PlaceNames>())
        .AddScoped<LoadPlaceNames>()
        .AddScoped<IPreparePages>(services => services.GetRequiredService<LoadPlaceNames>())
        .AddScoped<NameTouchpoint>()
        .AddScoped<ReadTouchpoints>()
        .AddSingleton(NavigationEntry.OfSettings<TouchpointWords>(895, TouchpointPages.Path, IconName.Shop, "Title", Role.Manager))
        .AddSurveys()
        .AddResponses()
        .AddSentFeedback();

    public void MapRoutes(IEndpointRouteBuilder routes)
    {
        routes.MapSurveys();
        TouchpointRoutes.Map(routes);
        TouchpointPages.Map(routes);
        EarlierResponseRoutes.Map(routes);
        routes.MapResponses();
        routes.MapSentFeedback();
    }
}
