using Namjai.Platform.Identity;

namespace Namjai.Platform.Web.Pages;

/// <summary>Where staff pages are mapped.</summary>
internal static class PageRoutes
{
    /// <summary>
    /// The group that a feature maps its staff pages in: whoever isn't signed in is asked to, and every form must carry a <c>FormToken</c>, which is
    /// looked at before the handler runs. Ask for more than looking by <c>.RequireAuthorization(Permission.Act)</c> and so on.
    /// </summary>
    public static RouteGroupBuilder MapPages(this IEndpointRouteBuilder routes) => routes
        .MapGroup("")
        .RequireAuthorization(Permission.View)
        .WithFormToken();

    /// <summary>For forms of pages that need nobody signed in.</summary>
    public static TBuilder WithFormToken<TBuilder>(this TBuilder routes)
        where TBuilder : IEndpointConventionBuilder => routes
        .DisableAntiforgery()
        .WithMetadata(FormsCarryToken.Instance)
        .ExcludeFromDescription();
}

/// <summary>Says of an endpoint that forms sent to it must carry the token; <see cref="CheckFormToken"/> looks at it in place of ASP.NET's own middleware.</summary>
internal sealed class FormsCarryToken
{
    public static FormsCarryToken Instance { get; } = new();
}
