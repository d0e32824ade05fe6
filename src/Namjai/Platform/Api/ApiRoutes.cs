using Namjai.Platform.Api.Problems;
using Namjai.Platform.Identity;
using Namjai.Platform.Web.Limits;

namespace Namjai.Platform.Api;

/// <summary>Where programs call: <c>/api/v1</c>, with a key.</summary>
internal static class ApiRoutes
{
    public const string Root = "/api/v1";

    /// <summary>
    /// The group that a feature maps its calls in; a key is asked for unless the call allows anybody. Query parameters are known by the handler's parameters:
    /// others are refused.
    /// </summary>
    public static RouteGroupBuilder MapApi(this IEndpointRouteBuilder routes) => routes
        .MapGroup(Root)
        .RequireAuthorization(Permission.View)
        .RequireRateLimiting(RateLimits.Api)
        .AddEndpointFilterFactory(RefuseUnknownQuery.Filter)
        .ProducesProblem(StatusCodes.Status401Unauthorized)
        .ProducesProblem(StatusCodes.Status403Forbidden)
        .ProducesProblem(StatusCodes.Status429TooManyRequests);

    public static bool IsApi(HttpContext context) => context.Request.Path.StartsWithSegments(Root, StringComparison.Ordinal);
}
