using Microsoft.AspNetCore.Components;

namespace Namjai.Platform.Web.Charts;

/// <summary>SVG's own text element, whose name Razor keeps for itself inside code.</summary>
internal static class SvgText
{
    public static RenderFragment At(string x, string y, string anchor, string words, string? look = null) => builder =>
    {
        builder.OpenElement(0, "text");
        builder.AddAttribute(1, "x", x);
        builder.AddAttribute(2, "y", y);
        builder.AddAttribute(3, "text-anchor", anchor);
        if (look is not null)
            builder.AddAttribute(4, "class", look);
        builder.AddContent(5, words);
        builder.CloseElement();
    };
}
