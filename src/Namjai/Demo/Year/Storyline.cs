using Namjai.Language;

namespace Namjai.Demo.Year;

/// <summary>
/// What happened at Ruean Nam in the year, told as how likely a customer meets with it. Days count back from today, so that the
/// story always ends now:
/// <list type="bullet">
/// <item>Waiting at the counter has got worse in the last two months: one of the two who made coffee left.</item>
/// <item>Deliveries arrived spilled until seven months ago; new boxes mended it.</item>
/// <item>The payment app fails more and more since seven weeks ago.</item>
/// <item>The technicians at the repair desk are praised all year; parking annoys all year, no more and no less.</item>
/// </list>
/// </summary>
internal static class Storyline
{
    public const int CounterWaitsSince = 62;
    public const int NewBoxesSince = 212;
    public const int PaymentFailsSince = 50;

    /// <summary>The day of the ceiling fan: dramatic, and only once.</summary>
    public const int Incident = 97;

    /// <summary>The days on which somebody answered after a latte art class: too few to say anything.</summary>
    public static readonly IReadOnlyList<int> WorkshopAnswers = [9, 23, 37, 38, 65, 93, 121];

    /// <summary>Twice a year everybody with an address is asked whether they would recommend the place.</summary>
    public static bool IsRelationWave(int daysBack) => daysBack is (>= 20 and < 34) or (>= 200 and < 214);

    /// <summary>Each theme that may come up at the touchpoint, with how likely it goes well and badly.</summary>
    public static IEnumerable<(Theme Theme, double Good, double Bad)> At(Touchpoint touchpoint, int daysBack, bool rush)
    {
        var waits = daysBack < CounterWaitsSince;
        var spills = daysBack >= NewBoxesSince;
        var payment = daysBack < PaymentFailsSince ? 0.02 + (0.11 * (PaymentFailsSince - daysBack) / PaymentFailsSince) : 0.008;
        return touchpoint switch
        {
            Touchpoint.Counter =>
            [
                (Theme.Waiting, waits ? 0.02 : 0.12, (waits ? 0.38 : 0.05) * (rush ? 1.5 : 0.85)),
                (Theme.Quality, 0.30, 0.03), (Theme.Staff, 0.18, 0.025), (Theme.Price, 0.05, 0.05), (Theme.Payment, 0.015, payment),
                (Theme.Place, 0.06, 0.035), (Theme.Ordering, 0.03, 0.025), (Theme.Cleanliness, 0.03, 0.01),
            ],
            Touchpoint.Table =>
            [
                (Theme.Quality, 0.34, 0.035), (Theme.Staff, 0.18, 0.03), (Theme.Place, 0.14, 0.05), (Theme.Waiting, 0.05, rush ? 0.09 : 0.05),
                (Theme.Cleanliness, 0.04, 0.03), (Theme.Price, 0.06, 0.06), (Theme.Payment, 0.01, payment * 0.8), (Theme.Ordering, 0.03, 0.02),
            ],
            Touchpoint.Repair =>
            [
                (Theme.Staff, 0.42, 0.015), (Theme.Quality, 0.25, 0.035), (Theme.Waiting, 0.14, 0.06), (Theme.Price, 0.14, 0.04),
                (Theme.Communication, 0.12, 0.05), (Theme.Returns, 0.03, 0.015),
            ],
            Touchpoint.Delivery =>
            [
                (Theme.Delivery, spills ? 0.06 : 0.28, spills ? 0.30 : 0.06), (Theme.Quality, 0.20, 0.035), (Theme.Ordering, 0.05, 0.05),
                (Theme.Price, 0.03, 0.05), (Theme.Returns, 0.015, 0.015), (Theme.Payment, 0.01, payment * 0.6),
            ],
            Touchpoint.Booking => [(Theme.Ordering, 0.35, 0.08), (Theme.Communication, 0.14, 0.06)],
            Touchpoint.Web =>
            [
                (Theme.Ordering, 0.22, 0.08), (Theme.Quality, 0.25, 0.04), (Theme.Delivery, 0.12, 0.05), (Theme.Payment, 0.01, payment * 2),
                (Theme.Price, 0.04, 0.06), (Theme.Returns, 0.03, 0.04),
            ],
            Touchpoint.Workshop => [(Theme.Quality, 0.6, 0)],
            _ =>
            [
                (Theme.Quality, 0.28, 0.03), (Theme.Staff, 0.28, 0.03), (Theme.Waiting, 0.04, waits ? 0.20 : 0.05), (Theme.Price, 0.08, 0.07),
                (Theme.Place, 0.12, 0.06), (Theme.Payment, 0.005, payment), (Theme.Communication, 0.05, 0.04), (Theme.Delivery, spills ? 0.01 : 0.03, spills ? 0.05 : 0.01),
            ],
        };
    }

    /// <summary>How much it takes off a score of five, or adds.</summary>
    public static double Weight(Experience experience) => experience switch
    {
        { Good: true, Theme: Theme.Staff } => 0.45,
        { Good: true } => 0.3,
        { Theme: Theme.Waiting } => -1.35,
        { Theme: Theme.Delivery or Theme.Returns } => -1.8,
        { Theme: Theme.Payment or Theme.Quality or Theme.Staff } => -1.5,
        { Theme: Theme.Price or Theme.Place } => -0.8,
        _ => -1.2,
    };
}
