using Microsoft.AspNetCore.Components;

namespace Namjai.Listen.PublicPage;

/// <summary>A part of a public page: knows who asks and in which language. Public because Razor's components are.</summary>
public abstract class PublicPart : ComponentBase
{
    [CascadingParameter]
    internal PublicView View { get; set; } = null!;

    private protected string Say(string key, params object[] parts) => View.Say(key, parts);
}
