using Namjai.Language;
using Namjai.Listen.Contracts;
using Namjai.Understand.Reading;
using Namjai.Understand.Reports.Counting;
using Namjai.Understand.Reports.Findings;
using NodaTime;

namespace Namjai.Understand.Reports;

/// <summary>Works out everything that the report says, in one pass over the file.</summary>
internal sealed class AnalyseFeedback(CommentReader reader, TimeProvider time)
{
    /// <param name="onRow">Called after each row, with how many have been read.</param>
    public FeedbackReport Of(IFeedbackFile file, Action<int> onRow, CancellationToken cancellation)
    {
        var tally = new FeedbackTally(file.Profile.Scale);
        foreach (var (row, reading) in ReadInOrder.Read(file.Rows(), row => row.Feedback?.Comment, reader, cancellation))
        {
            tally.Add(row, reading);
            onRow(tally.Rows);
        }
        return ReportOf(tally, file.Profile);
    }

    private FeedbackReport ReportOf(FeedbackTally tally, FileProfile profile)
    {
        var rising = FindRising.In(tally.Calendar);
        var pains = RankPainPoints.Of(tally);
        var (low, high) = ContrastPhrases.Of(tally.Phrases);
        return new FeedbackReport
        {
            File = profile,
            MadeOn = LocalDate.FromDateTime(time.GetLocalNow().Date),
            Coverage = new Coverage(
                tally.Rows, tally.Answers, tally.FileHasScores ? tally.Scores.Count : 0, tally.Comments, tally.ProblemCount, tally.From, tally.To, tally.Languages),
            Score = tally is { FileHasScores: true, Scores.Count: > 0 } ? SummariseScores.Of(tally.Headline, tally.Scores) : null,
            Feelings = tally.Feelings,
            Trend = FollowTrend.Of(tally.Calendar, tally.Headline),
            Themes = WeighThemes.Of(tally),
            Rising = rising,
            PainPoints = pains,
            MendFirst = ChooseMendFirst.From(pains, rising, low, tally, reader),
            LowPhrases = low,
            HighPhrases = high,
            Places = RankPlaces.Of(tally),
            Problems = tally.Problems,
        };
    }
}
