using System.Text.Encodings.Web;
using System.Text.Unicode;
using Namjai.Platform.Api.Description;
using Namjai.Platform.Api.Once;
using Namjai.Platform.Api.Problems;
using Namjai.Platform.Jobs;

namespace Namjai.Platform.Api;

/// <summary>What every call of a program stands on.</summary>
internal static class ApiServices
{
    public static IServiceCollection AddApiGround(this IServiceCollection services) => services
        .AddSingleton<IProblemDetailsWriter, ApiProblemWriter>()
        .AddProblemDetails()
        .AddExceptionHandler<SayWhatWentWrong>()
        .Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true)
        .ConfigureHttpJsonOptions(json => json.SerializerOptions.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All))
        .AddRecurringJob<ForgetKeptAnswers>()
        .AddApiDescription();

    /// <summary>Whatever goes wrong in a call is told as a problem.</summary>
    public static void UseApiProblems(this WebApplication web) => web.UseWhen(ApiRoutes.IsApi, api => api
        .UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = _ => Task.CompletedTask })
        .UseStatusCodePages());
}
