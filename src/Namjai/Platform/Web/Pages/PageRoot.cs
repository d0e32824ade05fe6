using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Namjai.Platform.Web.Pages;

/// <summary>Hands views down to a page. Razor's components are public by nature, so what is internal reaches them as cascading values.</summary>
internal sealed class PageRoot : ComponentBase
{
    [Parameter, EditorRequired]
    public Type Page { get; set; } = null!;

    [Parameter, EditorRequired]
    public IReadOnlyList<object> Views { get; set; } = [];

    protected override void BuildRenderTree(RenderTreeBuilder builder) => Cascade(builder, 0);

    private void Cascade(RenderTreeBuilder builder, int next)
    {
        if (next == Views.Count)
        {
            builder.OpenComponent(0, Page);
            builder.CloseComponent();
            return;
        }
        builder.OpenComponent(1, typeof(CascadingValue<>).MakeGenericType(Views[next].GetType()));
        builder.AddComponentParameter(2, nameof(CascadingValue<>.Value), Views[next]);
        builder.AddComponentParameter(3, nameof(CascadingValue<>.IsFixed), true);
        builder.AddComponentParameter(4, nameof(CascadingValue<>.ChildContent), (RenderFragment)(inner => Cascade(inner, next + 1)));
        builder.CloseComponent();
    }
}
