using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using Namjai.Platform.Localization;

namespace Namjai.Listen.PublicPage;

/// <summary>The language that a customer reads a survey in: as the address says, else as their phone asks, else the survey's first.</summary>
internal static class PublicLanguage
{
    public const string Query = "lang";

    public static ReaderLanguage Of(HttpRequest request, IReadOnlyList<ReaderLanguage> offered)
    {
        if (ReaderLanguage.TryParse(request.Query[Query], out var named) && offered.Contains(named))
            return named;
        return AskedFor(request.Headers.AcceptLanguage, offered) ?? (offered.Count > 0 ? offered[0] : ReaderLanguage.English);
    }

    private static ReaderLanguage? AskedFor(StringValues header, IReadOnlyList<ReaderLanguage> offered)
    {
        if (header.Count == 0 || !StringWithQualityHeaderValue.TryParseList(header, out var asked))
            return null;
        ReaderLanguage? best = null;
        var quality = 0d;
        foreach (var one in asked)
        {
            var code = one.Value.AsSpan();
            var end = code.IndexOf('-');
            if ((one.Quality ?? 1) > quality && ReaderLanguage.TryParse((end < 0 ? code : code[..end]).ToString(), out var language) && offered.Contains(language))
                (best, quality) = (language, one.Quality ?? 1);
        }
        return best;
    }
}
