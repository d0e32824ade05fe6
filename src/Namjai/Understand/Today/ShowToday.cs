using Namjai.Platform.Web.Pages;

namespace Namjai.Understand.Today;

/// <summary><c>/</c>: what needs attention now, in sentences.</summary>
internal static class ShowToday
{
    public const string Path = "/";

    public static void Map(IEndpointRouteBuilder routes) => routes.MapPages()
        .MapGet(Path, async (LookAtToday look, HttpContext context, CancellationToken cancellation) =>
            Page.Of<TodayPage>(await look.RunAsync(context.ReaderLanguage().Code, cancellation)));
}
