namespace Namjai.Demo.Year;

/// <summary>What one customer met with, and the score it led to: close to what happened, with a person's own mood in it.</summary>
internal static class Visit
{
    public static IReadOnlyList<Experience> Experiences(Touchpoint touchpoint, int daysBack, int hour, Dice dice)
    {
        var met = new List<Experience>();
        foreach (var (theme, good, bad) in Storyline.At(touchpoint, daysBack, Rhythm.IsRush(hour)))
        {
            var chance = dice.Share();
            if (chance < bad)
                met.Add(new Experience(theme, Good: false));
            else if (chance < bad + good)
                met.Add(new Experience(theme, Good: true));
        }
        return met;
    }

    public static int Score(LifeSurvey survey, IReadOnlyList<Experience> met, Dice dice)
    {
        var felt = 4.35 + (0.55 * dice.Bell()) + met.Sum(Storyline.Weight);
        // Now and then somebody taps beside the number that they meant.
        if (dice.Happens(0.01)) felt = 1 + (4 * dice.Share());
        var share = (felt - 1) / 4;
        return Math.Clamp((int)Math.Round(survey.Lowest + (share * (survey.Highest - survey.Lowest))), survey.Lowest, survey.Highest);
    }

    /// <summary>People write when something went wrong or when they were moved.</summary>
    public static double Commented(LifeSurvey survey, IReadOnlyList<Experience> met, int score) =>
        survey.Commented + (met.Count == 0 ? -0.15 : 0.05) + (IsLow(survey, score) ? 0.3 : 0);

    public static bool IsHigh(LifeSurvey survey, int score) => Share(survey, score) >= 0.75;

    public static bool IsLow(LifeSurvey survey, int score) => Share(survey, score) <= (survey.Highest == 10 ? 0.6 : 0.4);

    private static double Share(LifeSurvey survey, int score) => (double)(score - survey.Lowest) / (survey.Highest - survey.Lowest);
}
