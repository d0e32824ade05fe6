using Namjai.Demo.Year;
using NodaTime;

namespace Namjai.Demo.Voices;

/// <summary>How one customer writes.</summary>
/// <param name="Particle">The section of polite endings (Thai); empty for none.</param>
/// <param name="Emoji">How often an emoji follows.</param>
/// <param name="Wordy">How often there is more than the point.</param>
/// <param name="Careless">Small letters, missing stops, slips.</param>
/// <param name="Mixes">Mixes in words of another language.</param>
internal sealed record Voice(string Language, string Particle, double Emoji, double Wordy, bool Careless, bool Mixes)
{
    private const int RegularSeed = 77;

    public static Voice OfStranger(LocalDate day, Dice dice) => Of(dice, day.Month switch
    {
        // Chinese New Year and the golden week bring guests from China, the cool season those from far away.
        1 or 2 => [("th", 0.49), ("zh", 0.28), ("en", 0.23)],
        10 => [("th", 0.52), ("zh", 0.28), ("en", 0.20)],
        11 or 12 => [("th", 0.55), ("zh", 0.20), ("en", 0.25)],
        _ => [("th", 0.60), ("zh", 0.20), ("en", 0.20)],
    });

    /// <summary>A regular keeps language and manner from visit to visit.</summary>
    public static Voice OfRegular(int number, LocalDate day) =>
        Of(new Dice(RegularSeed, number), [("th", 0.68), ("zh", 0.15), ("en", 0.17)]) with { Wordy = 0.2 + (day.Day % 5 * 0.08) };

    private static Voice Of(Dice dice, IReadOnlyList<(string, double)> languages)
    {
        var language = dice.Weighted(languages);
        return new Voice(
            language,
            Particle: language == "th" ? dice.Weighted([("particle she", 0.45), ("particle he", 0.25), ("", 0.3)]) : "",
            Emoji: dice.Happens(0.25) ? 0.6 : 0.06,
            Wordy: dice.Share() * 0.6,
            Careless: dice.Happens(0.25),
            Mixes: dice.Happens(0.07));
    }
}
