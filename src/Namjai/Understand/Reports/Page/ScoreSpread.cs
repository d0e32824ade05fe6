using Namjai.Listen.Contracts;
using Namjai.Platform.Web.Charts;
using Namjai.Understand.Reports.Findings;

namespace Namjai.Understand.Reports.Page;

/// <summary>Answers per score, lowest first; on a wide scale in steps of ten.</summary>
internal static class ScoreSpread
{
    private const int WidestWhole = 11;
    private const int Step = 10;

    public static IReadOnlyList<Bar> Of(ReportView view, ScoreSummary score)
    {
        var all = Math.Max(1, score.Counts.Sum());
        var step = score.Counts.Count <= WidestWhole ? 1 : Step;
        var bars = new List<Bar>();
        for (var from = 0; from < score.Counts.Count; from += step)
        {
            // The top of the scale (100) joins the step below it rather than standing alone.
            var to = score.Counts.Count - (from + step) < step ? score.Counts.Count : from + step;
            var count = score.Counts.Skip(from).Take(to - from).Sum();
            var (low, high) = (score.Scale.Lowest + from, score.Scale.Lowest + to - 1);
            bars.Add(new Bar(
                low == high ? view.Numbers.Whole(low) : $"{view.Numbers.Whole(low)}–{view.Numbers.Whole(high)}",
                count,
                step == 1 && score.Counts.Count <= 7
                    ? view.Say("CountAndShare", view.Numbers.Whole(count), view.Numbers.Share((double)count / all))
                    : view.Numbers.Share((double)count / all),
                ToneOf(low, high, score.Scale)));
            if (to == score.Counts.Count)
                break;
        }
        return bars;
    }

    private static Tone ToneOf(int low, int high, Scale scale) =>
        low >= scale.SatisfiedFrom ? Tone.Glad : high <= scale.DissatisfiedTo ? Tone.Hurt : Tone.Even;
}
