using Namjai.Listen.Contracts;
using Namjai.Listen.Editing;
using Namjai.Listen.PublicPage;
using Namjai.Listen.Responses.Reading;
using Namjai.Listen.Surveys.Api;
using Namjai.Listen.Surveys.Publishing;
using Namjai.Platform.Web.Components;
using Namjai.Platform.Web.Components.Shell;

namespace Namjai.Listen.Surveys;

/// <summary>What surveys bring to the serving program.</summary>
internal static class SurveyServices
{
    public static IServiceCollection AddSurveys(this IServiceCollection services) => services
        .AddSingleton<PublishedSurveys>()
        .AddSingleton<FirstPages>()
        .AddSingleton<PublicPages>()
        .AddSingleton<ProgressToken>()
        .AddSingleton<ShowFirstPage>()
        .AddScoped<TakeFirstAnswer>()
        .AddScoped<TakeMoreAnswers>()
        .AddScoped<MakeSurvey>()
        .AddScoped<IOpenSurveys, ReadOpenSurveys>()
        .AddSingleton(NavigationEntry.Of<StaffWords>(60, SurveyPages.Path, IconName.Surveys, "Surveys"))
        .AddScoped<PublishSurvey>()
        .AddScoped<ReviseSurvey>()
        .AddScoped<ReadSurveyScores>()
        .AddScoped<SurveyDesk>()
        .AddScoped<PreviewSurvey>()
        .AddScoped<ReadSurveyBody>();

    public static void MapSurveys(this IEndpointRouteBuilder routes)
    {
        SurveyRoutes.Map(routes);
        ShowFirstPage.Map(routes);
        TakeFirstAnswer.Map(routes);
        TakeMoreAnswers.Map(routes);
        ShowThanks.Map(routes);
        SurveyPages.Map(routes);
    }
}
