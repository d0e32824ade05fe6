using Microsoft.Extensions.Localization;
using Namjai.Platform.Identity;
using Namjai.Platform.Localization;

namespace Namjai.Platform.Web.Components.Shell;

/// <summary>A way to a page of the staff. Rooms register theirs as singletons; the shell knows none of them.</summary>
/// <param name="Order">Smaller stands before larger; the first four are under the thumb on a phone.</param>
/// <param name="Name">Its words in the reader's language.</param>
/// <param name="Least">Whoever may less doesn't see it.</param>
/// <param name="IsSetting">One of the pages behind "Settings", which are each other's tabs.</param>
internal sealed record NavigationEntry(
    int Order, string Path, IconName Icon, Func<IServiceProvider, string> Name, Role Least = Role.Viewer, bool IsSetting = false)
{
    public static NavigationEntry Of<TWords>(int order, string path, IconName icon, string key, Role least = Role.Viewer) =>
        new(order, path, icon, services => services.GetRequiredService<IStringLocalizer<TWords>>().Say(key), least);

    public static NavigationEntry OfSettings<TWords>(int order, string path, IconName icon, string key, Role least = Role.Viewer) =>
        Of<TWords>(order, path, icon, key, least) with { IsSetting = true };
}
