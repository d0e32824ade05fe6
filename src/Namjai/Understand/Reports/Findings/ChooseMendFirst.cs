using Namjai.Language;
using Namjai.Measures.Themes;
using Namjai.Understand.PainPoints;
using Namjai.Understand.Reports.Counting;
using Namjai.Understand.Scores;

namespace Namjai.Understand.Reports.Findings;

/// <summary>Picks the one thing to begin with, if any is a pattern that hurts by more than chance.</summary>
internal static class ChooseMendFirst
{
    private const int PhrasesShown = 4;

    public static MendFirst? From(
        IReadOnlyList<PainPoint> pains, IReadOnlyList<RisingTheme> rising, IReadOnlyList<PhraseFinding> lowPhrases, FeedbackTally tally, CommentReader reader)
    {
        if (pains.FirstOrDefault(pain => pain is { IsPattern: true, Hurt.Low: > 0 }) is not { } worst)
            return null;
        var theme = tally.Themes[worst.Theme];
        return new MendFirst(
            worst,
            ShareEstimate.Of(theme.LowComplaints, tally.LowWithComment),
            -HeadlineEstimate.Pull(tally.Headline, tally.Scores, theme.Complaining),
            rising.Any(other => other.Theme == worst.Theme && other.Complaints),
            PlaceOf(worst.Theme, tally),
            [.. lowPhrases.Select(phrase => phrase.Phrase)
                .Where(phrase => reader.Read(phrase).Themes.Any(mention => mention.Theme == worst.Theme))
                .Take(PhrasesShown)]);
    }

    /// <summary>The place whose share of complaints stands out most from all the others together.</summary>
    private static string? PlaceOf(Theme theme, FeedbackTally tally)
    {
        var all = tally.Places.Values.Sum(place => place.Comments);
        var complaints = tally.Places.Values.Sum(place => place.Complaints[theme]);
        var places = tally.Places
            .Where(place => place.Value.Complaints[theme] >= Pattern.From && place.Value.Comments < all)
            .ToList();
        var verdicts = RisingTest.OfAll([.. places.Select(place => new MentionCounts(
            place.Value.Complaints[theme], place.Value.Comments, complaints - place.Value.Complaints[theme], all - place.Value.Comments))]);
        return places.Zip(verdicts)
            .Where(test => test.Second.IsRising)
            .OrderBy(test => test.Second.P).ThenBy(test => test.First.Key, StringComparer.Ordinal)
            .Select(test => test.First.Key)
            .FirstOrDefault();
    }
}
