using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Namjai.Platform.Database;
using Namjai.Platform.Localization;
using Namjai.Platform.Web.Pages;
using Namjai.Platform.Web.Pages.Kept;
using NodaTime;

namespace Namjai.Platform.Identity.Keys;

/// <summary><c>/settings/api-keys</c>: keys for programs, each shown once.</summary>
internal static class KeyRoutes
{
    public const string Path = "/settings/api-keys";
    private const int LongestName = 120;

    public static void Map(IEndpointRouteBuilder routes)
    {
        var pages = routes.MapPages().RequireAuthorization(Permission.Own);
        pages.MapGet(Path, async (NamjaiDb db, CancellationToken cancellation) => Page.Of<KeysPage>(await ReadAsync(db, cancellation)));
        pages.MapPost(Path, MakeAsync).WithLabels(typeof(KeyWords), ("name", "Name"));
        pages.MapPost(Path + "/{id:guid}/revocation", RevokeAsync);
    }

    private static async Task<IResult> MakeAsync(HttpContext context, NamjaiDb db, IssueApiKey issue, IStringLocalizer<KeyWords> words)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var name = form["name"].ToString().Trim();
        if (name.Length is 0 or > LongestName)
        {
            var again = await ReadAsync(db, context.RequestAborted) with { Name = name };
            again.Faults.Add("name", words.Say("NameNeeded"));
            return Page.Again<KeysPage>(again);
        }
        var secret = await issue.RunAsync(name, context.RequestAborted);
        return Page.Of<KeysPage>(await ReadAsync(db, context.RequestAborted) with { NewKey = secret });
    }

    private static async Task<IResult> RevokeAsync(Guid id, NamjaiDb db, TimeProvider time, CancellationToken cancellation)
    {
        if (await db.Set<ApiKey>().FirstOrDefaultAsync(one => one.Id == id, cancellation) is not { } key)
            return Results.NotFound();
        key.RevokedAt ??= Instant.FromDateTimeOffset(time.GetUtcNow());
        await db.SaveChangesAsync(cancellation);
        return Page.SeeOther(Path);
    }

    private static async Task<KeysView> ReadAsync(NamjaiDb db, CancellationToken cancellation) =>
        new(await db.Set<ApiKey>().AsNoTracking().Where(key => key.RevokedAt == null).OrderBy(key => key.CreatedAt).ToListAsync(cancellation));
}
