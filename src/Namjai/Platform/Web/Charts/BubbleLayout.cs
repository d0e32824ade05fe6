namespace Namjai.Platform.Web.Charts;

/// <summary>A bubble with its badge and name where they cover nothing.</summary>
/// <param name="X">Across, 0 to 1.</param>
/// <param name="Y">Down, in pixels.</param>
/// <param name="BadgeX">How far the badge stands from the true place, in pixels.</param>
/// <param name="LabelAnchor">Null if there is no room for the name: the list below the picture has it.</param>
internal sealed record PlacedBubble(Bubble Bubble, double X, double Y, double BadgeX, double BadgeY, string? LabelAnchor, double LabelX, double LabelY)
{
    public bool Moved => BadgeX != 0 || BadgeY != 0;
}

/// <summary>
/// Finds room for badges and names, worst pain first. The picture is as wide as its reader's screen, which is not known here, so a place is
/// taken only if it is free at every width that a phone, or a desk, gives it.
/// </summary>
internal static class BubbleLayout
{
    public const double Height = 300;
    public const double Radius = 12;
    private const double FontSize = 14;
    private static readonly (double X, double Y)[] Steps = [(0, 0), (0, -27), (0, 27), (27, 0), (-27, 0), (20, -20), (20, 20), (-20, -20), (-20, 20), (0, -54), (0, 54), (54, 0), (-54, 0), (40, -40), (40, 40), (-40, 40), (-40, -40)];

    /// <summary>Where a name may stand: beside its badge, else below or above it.</summary>
    private static readonly (string Anchor, double X, double Y)[] Sides =
        [("start", Radius + 5, 0), ("end", -Radius - 5, 0), ("middle", 0, Radius + 12), ("middle", 0, -Radius - 12),
            ("start", -Radius, Radius + 12), ("start", -Radius, -Radius - 12), ("end", Radius, Radius + 12), ("end", Radius, -Radius - 12)];

    /// <summary>How wide the picture is on screens below 40 rem, in pixels.</summary>
    public static IReadOnlyList<double> OnPhone { get; } = [270, 300, 330, 370, 420, 500, 600];

    /// <summary>How wide it is on larger screens and on paper.</summary>
    public static IReadOnlyList<double> OnDesk { get; } = [540, 580, 620, 660, 700, 740];

    public static IReadOnlyList<PlacedBubble> Place(IReadOnlyList<Bubble> bubbles, IReadOnlyList<double> widths)
    {
        var mostX = Largest(bubbles.Select(bubble => bubble.X));
        var mostY = Largest(bubbles.Select(bubble => bubble.Y));
        var taken = new List<Box>();
        var badges = new List<PlacedBubble>();
        foreach (var bubble in bubbles)
        {
            var x = Fraction(bubble.X, mostX) * .92;
            var y = Height - (Fraction(bubble.Y, mostY) * Height * .9);
            var (stepX, stepY) = Steps.FirstOrDefault(step => IsFree(Badge(x, y, step), taken, widths));
            taken.Add(Badge(x, y, (stepX, stepY)));
            badges.Add(new PlacedBubble(bubble, x, y, stepX, stepY, null, 0, 0));
        }
        return badges.ConvertAll(badge => Name(badge, taken, widths));
    }

    private static PlacedBubble Name(PlacedBubble badge, List<Box> taken, IReadOnlyList<double> widths)
    {
        var wide = TextWidth.Ems(badge.Bubble.Label) * FontSize;
        foreach (var (anchor, x, y) in Sides)
        {
            var left = badge.BadgeX + x - (anchor switch { "start" => 0, "end" => wide, _ => wide / 2 });
            var middle = badge.Y + badge.BadgeY + y;
            var box = new Box(badge.X, left, left + wide, middle - 10, middle + 10);
            if (!IsFree(box, taken, widths))
                continue;
            taken.Add(box);
            return badge with { LabelAnchor = anchor, LabelX = badge.BadgeX + x, LabelY = badge.BadgeY + y };
        }
        return badge;
    }

    private static Box Badge(double x, double y, (double X, double Y) step) =>
        new(x, step.X - Radius - 1, step.X + Radius + 1, y + step.Y - Radius - 1, y + step.Y + Radius + 1);

    private static bool IsFree(Box box, List<Box> taken, IReadOnlyList<double> widths) =>
        box.Top >= -Radius && box.Bottom <= Height + Radius
        && widths.All(width => box.Inside(width) && taken.TrueForAll(other => !box.Touches(other, width)));

    private static double Largest(IEnumerable<double> values) => Math.Max(values.Where(double.IsFinite).DefaultIfEmpty().Max(), double.Epsilon);

    private static double Fraction(double value, double most) => double.IsFinite(value) ? Math.Clamp(value / most, 0, 1) : 0;

    private readonly record struct Box(double At, double Left, double Right, double Top, double Bottom)
    {
        public bool Inside(double width) => (At * width) + Left >= -Radius && (At * width) + Right <= width + Radius;

        public bool Touches(Box other, double width) =>
            Top < other.Bottom && other.Top < Bottom
            && (At * width) + Left < (other.At * width) + other.Right
            && (other.At * width) + other.Left < (At * width) + Right;
    }
}
