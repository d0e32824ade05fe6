using System.Security.Claims;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.EntityFrameworkCore;
using Namjai.Platform.Database;
using Namjai.Platform.Identity;
using Namjai.Platform.Localization;
using Namjai.Platform.Workspaces;
using NodaTime;

namespace Namjai.Platform.Web.Pages;

/// <summary>What every page knows of whoever reads it. Pages and components take it as a cascading parameter.</summary>
internal sealed class PageContext
{
    private readonly HttpContext _http;

    private PageContext(HttpContext http, Workspace? workspace)
    {
        _http = http;
        Language = http.ReaderLanguage();
        Dates = new ReaderDates(Language);
        Numbers = new ReaderNumbers(Language);
        Workspace = workspace;
    }

    public ReaderLanguage Language { get; }

    public ReaderDates Dates { get; }

    public ReaderNumbers Numbers { get; }

    /// <summary><c>light</c> or <c>dark</c> as chosen; null follows the reader's device.</summary>
    public string? Theme => ThemeChoice.Of(_http.Request);

    /// <summary>The address of this page with its query; of the page before, if this one answers a form.</summary>
    public string Path => HttpMethods.IsPost(_http.Request.Method) ? LocalPath.Or(_http.Request.Path, "/") : _http.Request.Path + _http.Request.QueryString;

    /// <summary>The workspace that the reader has signed in to, if so.</summary>
    public Workspace? Workspace { get; }

    public DateTimeZone TimeZone => Workspace is null ? DateTimeZone.Utc : DateTimeZoneProviders.Tzdb[Workspace.TimeZone];

    public bool IsSignedIn => _http.User.Identity?.IsAuthenticated == true;

    /// <summary>The reader's name as colleagues see it.</summary>
    public string? PersonName => _http.User.FindFirstValue(ClaimTypes.Name);

    public Role? Role => Permission.RoleOf(_http.User);

    /// <summary>Whether the reader may do what this role may; pages leave out what they may not.</summary>
    public bool Can(Role least) => Permission.Has(_http.User, least);

    /// <summary>The name and value of the hidden field that proves a form to be ours.</summary>
    public AntiforgeryTokenSet FormToken() => _http.RequestServices.GetRequiredService<IAntiforgery>().GetAndStoreTokens(_http);

    /// <summary>For pages that must be drawn even when the database can't answer.</summary>
    public static PageContext OfStranger(HttpContext http) => new(http, workspace: null);

    public static async Task<PageContext> OfAsync(HttpContext http)
    {
        if (Permission.WorkspaceOf(http.User) is not { } id)
            return new PageContext(http, workspace: null);
        var db = http.RequestServices.GetRequiredService<NamjaiDb>();
        return new PageContext(http, await db.Set<Workspace>().AsNoTracking().FirstOrDefaultAsync(one => one.Id == id, http.RequestAborted));
    }
}
