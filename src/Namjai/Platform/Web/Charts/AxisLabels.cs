namespace Namjai.Platform.Web.Charts;

/// <summary>Which of many labels along an axis are shown, so that they never run into each other.</summary>
internal static class AxisLabels
{
    /// <summary>As many as a phone has room for.</summary>
    public const int OnPhone = 4;

    /// <summary>As many as a desk has room for.</summary>
    public const int OnDesk = 7;

    /// <summary>Places evenly spaced from the first, at most <paramref name="most"/> of them.</summary>
    public static IEnumerable<int> Choose(int count, int most)
    {
        if (count <= 0)
            yield break;
        var step = Math.Max(1, (int)Math.Ceiling((count - 1) / (double)Math.Max(1, most - 1)));
        for (var i = 0; i < count; i += step)
            yield return i;
    }

    /// <summary>Labels at the edges stay inside the picture.</summary>
    public static string Anchor(double place) => place < .08 ? "start" : place > .92 ? "end" : "middle";
}
