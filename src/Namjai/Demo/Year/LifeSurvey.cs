namespace Namjai.Demo.Year;

/// <summary>One of the ways in which Ruean Nam asks: what, where, how often it is answered and through which channels.</summary>
/// <param name="PerDay">Answers on an ordinary day.</param>
/// <param name="Commented">The share of answers with words.</param>
internal sealed record LifeSurvey(
    string Name,
    Touchpoint Touchpoint,
    int Lowest,
    int Highest,
    double PerDay,
    double Commented,
    IReadOnlyList<(string Channel, double Weight)> Channels)
{
    public static readonly LifeSurvey Counter = new("counter", Touchpoint.Counter, 1, 5, 7.4, 0.33, [("qr", 6), ("kiosk", 4)]);
    public static readonly LifeSurvey Table = new("table", Touchpoint.Table, 1, 5, 5.8, 0.42, [("qr", 1)]);
    public static readonly LifeSurvey Repair = new("repair", Touchpoint.Repair, 1, 5, 3.0, 0.42, [("link", 7), ("kiosk", 3)]);
    public static readonly LifeSurvey Delivery = new("delivery", Touchpoint.Delivery, 1, 5, 3.2, 0.40, [("qr", 5), ("link", 5)]);
    public static readonly LifeSurvey Booking = new("booking", Touchpoint.Booking, 1, 7, 1.6, 0.30, [("link", 1)]);
    public static readonly LifeSurvey Web = new("web", Touchpoint.Web, 1, 5, 1.2, 0.42, [("link", 1)]);
    public static readonly LifeSurvey Workshop = new("workshop", Touchpoint.Workshop, 1, 5, 0, 0.60, [("qr", 1)]);
    public static readonly LifeSurvey Relation = new("relation", Touchpoint.Relation, 0, 10, 1.5, 0.45, [("link", 1)]);
    public static readonly LifeSurvey Reviews = new("reviews", Touchpoint.Table, 1, 5, 1.1, 0.80, [("import", 1)]);

    public static readonly LifeSurvey[] All = [Counter, Table, Repair, Delivery, Booking, Web, Workshop, Relation, Reviews];
}
