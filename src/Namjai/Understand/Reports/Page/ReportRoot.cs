using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Namjai.Understand.Reports.Page;

/// <summary>
/// Hands the report down to every section. Razor makes its components public, so what is internal reaches them as a cascading value
/// rather than as a parameter.
/// </summary>
internal sealed class ReportRoot : ComponentBase
{
    [Parameter, EditorRequired]
    public ReportView View { get; set; } = null!;

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenComponent<CascadingValue<ReportView>>(0);
        builder.AddComponentParameter(1, nameof(CascadingValue<>.Value), View);
        builder.AddComponentParameter(2, nameof(CascadingValue<>.IsFixed), true);
        builder.AddComponentParameter(3, nameof(CascadingValue<>.ChildContent), (RenderFragment)(page =>
        {
            page.OpenComponent<ReportPage>(0);
            page.CloseComponent();
        }));
        builder.CloseComponent();
    }
}
