using Namjai.Demo.Year;

namespace Namjai.Demo.Voices;

/// <summary>Writes what a customer would say of a visit, in their language and manner.</summary>
internal sealed class CommentWriter
{
    private readonly Dictionary<string, Phrasebook> _books = new(StringComparer.Ordinal)
    {
        ["th"] = Phrasebook.Of("th"),
        ["zh"] = Phrasebook.Of("zh"),
        ["en"] = Phrasebook.Of("en"),
    };

    public string Incident => _books["th"].Clauses("incident")[0];

    /// <returns>The comment and which of the experiences it speaks of.</returns>
    public (string Comment, IReadOnlyList<Experience> Told) Write(
        Voice voice, LifeSurvey survey, int score, IReadOnlyList<Experience> met, Dice dice)
    {
        var book = _books[voice.Language];
        var told = ToldOf(met, survey, score, dice);
        if (told.Count == 0 && dice.Happens(0.04))
            return (Manner.Finish(book.Fill(dice.One(book.Clauses("question")), dice), voice, "0", book, dice), told);

        var feeling = Feeling(survey, score);
        var said = new Sentence(voice.Language, book, dice);
        if (told.Count > 0 && dice.Happens(voice.Wordy))
            said.Add("opening", survey.Touchpoint, feeling: null);
        if (told.Count == 0 || (feeling != "0" && told.All(experience => experience.Good == (feeling == "+")) && dice.Happens(0.3)))
            said.Add($"overall {feeling}", touchpoint: null, feeling);
        foreach (var experience in InOrder(told, dice))
            said.Add($"{experience.Theme.ToString().ToLowerInvariant()} {(experience.Good ? "+" : "-")}", survey.Touchpoint, experience.Good ? "+" : "-");
        if (feeling != "0" && told.All(experience => experience.Good == (feeling == "+")) && dice.Happens(voice.Wordy * 0.8))
            said.Add($"closing {feeling}", touchpoint: null, feeling: null);
        return (Manner.Finish(said.ToString(), voice, feeling, book, dice), told);
    }

    private static string Feeling(LifeSurvey survey, int score) => Visit.IsHigh(survey, score) ? "+" : Visit.IsLow(survey, score) ? "-" : "0";

    // What annoyed is nearly always said; what was fine as often as not, and seldom by somebody who is cross.
    private static List<Experience> ToldOf(IReadOnlyList<Experience> met, LifeSurvey survey, int score, Dice dice) =>
        [.. met.Where(experience => dice.Happens(!experience.Good ? 0.9 : Visit.IsLow(survey, score) ? 0.25 : 0.7)).Take(3)];

    // The good and the bad each in one go: nobody changes sides twice in a sentence.
    private static IEnumerable<Experience> InOrder(IReadOnlyList<Experience> told, Dice dice)
    {
        var goodFirst = dice.Happens(0.75);
        return told.OrderBy(experience => experience.Good != goodFirst);
    }
}
