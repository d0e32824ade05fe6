using Namjai.Platform.Identity;
using Namjai.Platform.Web.Pages;

namespace Namjai.Platform.Events.Failed;

/// <summary><c>/settings/events</c>: what could not be handled, and a button to try it again.</summary>
internal static class FailedEventsRoutes
{
    public const string Path = "/settings/events";
    public const string AnotherTry = Path + "/another-try";

    public static void Map(IEndpointRouteBuilder routes)
    {
        var pages = routes.MapPages().RequireAuthorization(Permission.Own);
        pages.MapGet(Path, async (ReadFailedEvents read, CancellationToken cancellation) => Page.Of<FailedEventsPage>(await read.RunAsync(cancellation)));
        pages.MapPost(AnotherTry, async (HttpRequest request, TryEventsAgain again, CancellationToken cancellation) =>
        {
            var form = await request.ReadFormAsync(cancellation);
            await again.RunAsync(Guid.TryParse(form["event"], out var id) ? id : null, form["handler"], cancellation);
            return Page.SeeOther(Path);
        });
    }
}
