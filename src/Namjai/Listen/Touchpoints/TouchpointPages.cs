using Microsoft.Extensions.Localization;
using Namjai.Listen.Places;
using Namjai.Listen.Surveys;
using Namjai.Platform.Database;
using Namjai.Platform.Identity;
using Namjai.Platform.Localization;
using Namjai.Platform.Web.Pages;
using Namjai.Platform.Web.Pages.Kept;

namespace Namjai.Listen.Touchpoints;

/// <summary><c>/settings/touchpoints</c>: all of them, and one of them at a time to be named.</summary>
internal static class TouchpointPages
{
    public const string Path = "/settings/touchpoints";

    public static string PathOf(string key) => $"{Path}?key={Uri.EscapeDataString(key)}";

    public static void Map(IEndpointRouteBuilder routes)
    {
        var pages = routes.MapPages().RequireAuthorization(Permission.Manage);
        pages.MapGet(Path, ShowAsync);
        pages.MapPost(Path, NameAsync).WithLabels(typeof(TouchpointWords), ("name", "Names"));
    }

    private static async Task<IResult> ShowAsync(string? key, bool? saved, ReadTouchpoints read, CancellationToken cancellation)
    {
        var all = await read.RunAsync(cancellation);
        var chosen = all.FirstOrDefault(one => one.Key == key);
        return key is not null && chosen is null
            ? Results.NotFound()
            : Page.Of<TouchpointsPage>(new TouchpointsView(all, chosen, (chosen?.Name ?? LocalizedText.Empty).ByCode(), saved == true, new FormFaults()));
    }

    private static async Task<IResult> NameAsync(
        HttpContext context, ReadTouchpoints read, NamjaiDb db, NameTouchpoint rename, IStringLocalizer<SurveyWords> words, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        var typed = LocalizedText.Typed(form, "name");
        var check = new TouchpointCheck(new TouchpointDraft { Key = form["key"], Name = typed });
        var all = await read.RunAsync(cancellation);
        if (all.FirstOrDefault(one => one.Key == check.Key) is not { } chosen)
            return Results.NotFound();
        var faults = new FormFaults();
        foreach (var (field, sentences) in words.ByField(check.Faults))
            faults.Add(field, sentences[0]);
        if (faults.Any)
            return Page.Again<TouchpointsPage>(new TouchpointsView(all, chosen, typed, IsSaved: false, faults));
        await db.InTransactionAsync(() => rename.RunAsync(check.Key, check.Name, cancellation), cancellation);
        return Page.SeeOther(Path + "?saved=true");
    }
}
