using System.Xml.Linq;

namespace Namjai.Tests.Platform.Web;

internal static class Drawings
{
    private static readonly string[] Measures = ["x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "r", "width", "height", "points"];

    /// <summary>Browsers drop what has a "NaN" or a decimal comma in it, and say nothing.</summary>
    public static void ShouldHoldNumbersOnly(this XElement drawn)
    {
        foreach (var measure in drawn.Descendants().SelectMany(element => element.Attributes()).Where(attribute => Measures.Contains(attribute.Name.LocalName)))
            measure.Value.ShouldMatch(@"^(-?[0-9]+(\.[0-9]+)?%?[, ]?)*$", measure.Parent!.ToString());
    }
}
