using Namjai.Listen.Surveys.Api;
using Namjai.Listen.Surveys.Publishing;

namespace Namjai.Listen.Surveys;

/// <summary>What surveys bring to the serving program.</summary>
internal static class SurveyServices
{
    public static IServiceCollection AddSurveys(this IServiceCollection services) => services
        .AddSingleton<PublishedSurveys>()
        .AddScoped<MakeSurvey>()
        .AddScoped<PublishSurvey>()
        .AddScoped<ReadSurveyBody>();

    public static void MapSurveys(this IEndpointRouteBuilder routes)
    {
        SurveyRoutes.Map(routes);
    }
}
