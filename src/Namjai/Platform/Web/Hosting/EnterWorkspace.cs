using Namjai.Platform.Database;
using Namjai.Platform.Identity;

namespace Namjai.Platform.Web.Hosting;

/// <summary>Whoever has signed in or shown a key works in that workspace, and in no other.</summary>
internal sealed class EnterWorkspace(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context, CurrentWorkspace workspace)
    {
        if (Permission.WorkspaceOf(context.User) is { } id)
            workspace.Enter(id);
        return next(context);
    }
}
