using System.Globalization;
using System.Text;

namespace Namjai.Platform.Web.Charts;

/// <summary>
/// Numbers as SVG wants them, whatever the reader's language. Charts put things across in percents and down in pixels, so that they fill
/// any width while their text keeps its size.
/// </summary>
internal static class Svg
{
    /// <summary>What is no number is drawn at 0: a chart with a gap is better than a page that does not open.</summary>
    public static string Number(double value) =>
        (double.IsFinite(value) ? value : 0).ToString("0.##", CultureInfo.InvariantCulture);

    public static string Percent(double fraction) => Number(fraction * 100) + "%";

    /// <summary>Points for a polyline in a plot of 100 by <paramref name="height"/>.</summary>
    public static string Points(IEnumerable<(double X, double Y)> places, double height)
    {
        var text = new StringBuilder();
        foreach (var (x, y) in places)
            text.Append(Number(x * 100)).Append(',').Append(Number(y * height)).Append(' ');
        return text.ToString().TrimEnd();
    }
}
