using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;
using Namjai.Platform.Database;
using Namjai.Platform.Identity;
using Namjai.Platform.Localization;
using Namjai.Platform.Workspaces;

namespace Namjai.Platform.Web.Pages;

/// <summary>
/// Speaks to each reader in their own language: as the address says (<c>?lang=</c>), else as they chose before (a cookie), else as their browser asks,
/// else as the business does.
/// </summary>
internal sealed class SpeakReadersLanguage(RequestDelegate next)
{
    public const string Cookie = "namjai.language";
    public const string Query = "lang";

    public async Task InvokeAsync(HttpContext context)
    {
        var language = Chosen(context.Request) ?? AskedFor(context.Request) ?? await OfWorkspaceAsync(context) ?? ReaderLanguage.English;
        context.Features.Set(language);
        using var spoken = new SpokenLanguage(language);
        await next(context);
    }

    private static ReaderLanguage? Chosen(HttpRequest request) =>
        ReaderLanguage.TryParse(request.Query[Query], out var language) || ReaderLanguage.TryParse(request.Cookies[Cookie], out language) ? language : null;

    private static ReaderLanguage? AskedFor(HttpRequest request)
    {
        if (!StringWithQualityHeaderValue.TryParseList(request.Headers.AcceptLanguage, out var asked))
            return null;
        return asked.Where(one => one.Quality != 0).OrderByDescending(one => one.Quality ?? 1)
            .Select(one => ReaderLanguage.TryParse(one.Value.Value!.Split('-')[0], out var language) ? language : null)
            .FirstOrDefault(language => language is not null);
    }

    private static async Task<ReaderLanguage?> OfWorkspaceAsync(HttpContext context)
    {
        if (Permission.WorkspaceOf(context.User) is not { } id)
            return null;
        var db = context.RequestServices.GetRequiredService<NamjaiDb>();
        var code = await db.Set<Workspace>().Where(one => one.Id == id).Select(one => one.Language).FirstOrDefaultAsync(context.RequestAborted);
        return ReaderLanguage.TryParse(code, out var language) ? language : null;
    }
}

/// <summary>The language that this request is answered in.</summary>
internal static class ReadersLanguage
{
    public static ReaderLanguage ReaderLanguage(this HttpContext context) =>
        context.Features.Get<ReaderLanguage>() ?? Localization.ReaderLanguage.English;
}
