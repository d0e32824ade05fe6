using Namjai.Language;
using Namjai.Listen.Contracts;

namespace Namjai.Understand.Themes;

/// <summary>Responses that mention a theme, counted.</summary>
/// <param name="Theme">Null for everything that was said, whatever the theme.</param>
/// <param name="Measure">What the scores measure; null for responses without one.</param>
internal sealed record ThemeDayCounts(Theme? Theme, Measure? Measure)
{
    public string Touchpoint { get; init; } = "";
    public long Mentions { get; set; }
    public long Negative { get; set; }
    public long Positive { get; set; }
    public long Neutral => Mentions - Negative - Positive;

    /// <summary>Negative ones by nobody known.</summary>
    public long Anonymous { get; set; }

    /// <summary>Sum over the negative ones of how surely they are negative.</summary>
    public double Strength { get; set; }

    public double StrengthSquared { get; set; }

    /// <summary>Answers per score, 0 to 10.</summary>
    public long[] Scores { get; init; } = new long[ThemeDay.Scores];

    /// <summary>The same of the negative ones.</summary>
    public long[] LowScores { get; init; } = new long[ThemeDay.Scores];

    public void Add(ThemeDayCounts other, int times = 1)
    {
        Mentions += times * other.Mentions;
        Negative += times * other.Negative;
        Positive += times * other.Positive;
        Anonymous += times * other.Anonymous;
        Strength += times * other.Strength;
        StrengthSquared += times * other.StrengthSquared;
        for (var score = 0; score < ThemeDay.Scores; score++)
        {
            Scores[score] += times * other.Scores[score];
            LowScores[score] += times * other.LowScores[score];
        }
    }
}
