namespace Namjai.Platform.Web.Charts;

/// <summary>Which of many labels along an axis are shown, so that they never run into each other or out of the page.</summary>
internal static class AxisLabels
{
    private const double FontSize = 13;
    private const double Gap = 12;

    /// <summary>How far a label may stand out over the edge: every page has a margin.</summary>
    private const double Margin = 14;

    /// <summary>The latest first, and from it back in even steps, as closely as they fit.</summary>
    /// <param name="labels">All of them, from the left.</param>
    /// <param name="place">Where each stands, 0 to 1.</param>
    /// <param name="width">The narrowest that the axis is drawn, in pixels.</param>
    public static IReadOnlyList<AxisLabel> Choose(IReadOnlyList<string> labels, Func<int, double> place, double width)
    {
        for (var step = 1; step < labels.Count; step++)
        {
            var chosen = Every(step, labels, place, width);
            if (chosen.Zip(chosen.Skip(1)).All(pair => Left(pair.First, width) >= Right(pair.Second, width) + Gap))
                return chosen;
        }
        return labels.Count == 0 ? [] : Every(labels.Count, labels, place, width);
    }

    private static List<AxisLabel> Every(int step, IReadOnlyList<string> labels, Func<int, double> place, double width)
    {
        var chosen = new List<AxisLabel>();
        for (var i = labels.Count - 1; i >= 0; i -= step)
            chosen.Add(new AxisLabel(labels[i], place(i), Anchor(labels[i], place(i), width)));
        return chosen;
    }

    private static string Anchor(string label, double place, double width)
    {
        var half = Wide(label) / 2;
        return (place * width) + half > width + Margin ? "end" : (place * width) - half < -Margin ? "start" : "middle";
    }

    private static double Left(AxisLabel label, double width) => (label.Place * width) - (label.Anchor switch { "start" => 0, "end" => Wide(label.Words), _ => Wide(label.Words) / 2 });

    private static double Right(AxisLabel label, double width) => Left(label, width) + Wide(label.Words);

    private static double Wide(string label) => TextWidth.Ems(label) * FontSize;
}
