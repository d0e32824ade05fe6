using Namjai.Platform.Identity;

namespace Namjai.Platform.Api;

/// <summary>Where programs call: <c>/api/v1</c>, with a key.</summary>
internal static class ApiRoutes
{
    public const string Root = "/api/v1";

    /// <summary>The group that a feature maps its calls in; a key is asked for unless the call allows anybody.</summary>
    public static RouteGroupBuilder MapApi(this IEndpointRouteBuilder routes) => routes
        .MapGroup(Root)
        .RequireAuthorization(Permission.View)
        .ProducesProblem(StatusCodes.Status401Unauthorized);
}
