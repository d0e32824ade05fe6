using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;

namespace Namjai.Platform.Api.Page;

/// <summary><c>/api</c>: the calls to read and to try, drawn from their description.</summary>
internal static class ApiPageRoutes
{
    public const string Path = "/api";

    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapGet(Path, async ([FromKeyedServices("v1")] IOpenApiDocumentProvider description, CancellationToken cancellation) =>
            Web.Pages.Page.Of<ApiPage>(ApiView.Of(await description.GetOpenApiDocumentAsync(cancellation))))
        .AllowAnonymous()
        .ExcludeFromDescription();
}
