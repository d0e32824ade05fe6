using Namjai.Language;

namespace Namjai.Training.Themes;

/// <summary>Counts of how found themes agree with labelled ones.</summary>
internal sealed class ThemeTally
{
    public int Right { get; private set; }

    public int Extra { get; private set; }

    public int Missed { get; private set; }

    public int FeltRight { get; private set; }

    public int FeltWrong { get; private set; }

    public double Precision => Right / (double)Math.Max(1, Right + Extra);

    public double Recall => Right / (double)Math.Max(1, Right + Missed);

    public double F1 => 2 * Right / (double)Math.Max(1, (2 * Right) + Extra + Missed);

    /// <summary>Of the themes found rightly and labelled as praise or complaint, the share whose sentiment is the same.</summary>
    public double SentimentAccuracy => FeltRight / (double)Math.Max(1, FeltRight + FeltWrong);

    public void Count(bool found, bool labelled, Sentiment sentiment, int label)
    {
        Right += found && labelled ? 1 : 0;
        Extra += found && !labelled ? 1 : 0;
        Missed += !found && labelled ? 1 : 0;
        if (!found || !labelled || label == 0)
            return;
        var same = sentiment == (label > 0 ? Sentiment.Positive : Sentiment.Negative);
        FeltRight += same ? 1 : 0;
        FeltWrong += same ? 0 : 1;
    }

    public override string ToString()
        => FormattableString.Invariant($"precision {Precision:.000}  recall {Recall:.000}  F1 {F1:.000}  sentiment {SentimentAccuracy:.000}");
}
