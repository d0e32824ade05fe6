using Microsoft.AspNetCore.WebUtilities;
using Namjai.Platform.Web.Pages;

namespace Namjai.Platform.Web.Components.Shell;

/// <summary>A page's address without the language it was asked for in, which would overrule the one that is chosen.</summary>
internal static class PathWithoutLanguage
{
    public static string Of(string path)
    {
        var mark = path.IndexOf('?', StringComparison.Ordinal);
        if (mark < 0)
            return path;
        var kept = QueryHelpers.ParseQuery(path[mark..])
            .Where(one => !string.Equals(one.Key, SpeakReadersLanguage.Query, StringComparison.OrdinalIgnoreCase));
        return QueryHelpers.AddQueryString(path[..mark], kept);
    }
}
