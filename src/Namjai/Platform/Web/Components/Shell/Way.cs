namespace Namjai.Platform.Web.Components.Shell;

/// <summary>A way as one reader sees it on one page.</summary>
internal sealed record Way(string Path, IconName Icon, string Name, string? Current)
{
    /// <summary>What the reader may go to, in order.</summary>
    public static IReadOnlyList<Way> Of(IEnumerable<NavigationEntry> entries, Pages.PageContext reader, IServiceProvider services, string? active) =>
        [.. entries.Where(entry => reader.Can(entry.Least)).OrderBy(entry => entry.Order)
            .Select(entry => new Way(entry.Path, entry.Icon, entry.Name(services), entry.Path == active ? "page" : null))];
}
