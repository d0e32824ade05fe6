namespace Namjai.Platform.Web.Pages;

/// <summary>Where a page may send its reader: to pages of this program, never to a stranger's.</summary>
internal static class LocalPath
{
    public static bool Is(string? path) =>
        path is ['/', ..] && path is not ['/', '/' or '\\', ..] && !path.Any(letter => char.IsControl(letter));

    public static string Or(string? path, string otherwise) => Is(path) ? path! : otherwise;
}
