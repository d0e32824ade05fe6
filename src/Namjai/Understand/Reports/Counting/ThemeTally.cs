using Namjai.Language;
using Namjai.Listen.Contracts;
using Namjai.Understand.Scores;

namespace Namjai.Understand.Reports.Counting;

/// <summary>What is counted of one theme while the answers pass by.</summary>
internal sealed class ThemeTally(Scale scale)
{
    public int Negative { get; private set; }
    public int Neutral { get; private set; }
    public int Positive { get; private set; }
    public int Mentions => Negative + Neutral + Positive;

    /// <summary>Low answers that complain of it.</summary>
    public int LowComplaints { get; private set; }

    public ScoreTally Mentioning { get; } = new(scale);
    public ScoreTally Complaining { get; } = new(scale);

    /// <summary>How strongly those who complain of it feel, each 0 to 1.</summary>
    public FeelingTally Strength { get; } = new();

    public QuoteShelf Complaints { get; } = new();
    public QuoteShelf Praise { get; } = new();

    public void Add(ReadAnswer answer, ThemeMention mention)
    {
        if (answer.Score is { } score)
        {
            Mentioning.Add(score);
            if (mention.Sentiment is Sentiment.Negative)
            {
                Complaining.Add(score);
                if (Complaining.IsLow(score))
                    LowComplaints++;
            }
        }
        var scores = answer.Reading!.Scores;
        switch (mention.Sentiment)
        {
            case Sentiment.Negative:
                Negative++;
                Strength.Add(scores.Negative);
                Complaints.Offer(answer, mention.Start, mention.Length, scores.Negative + (IsLow(answer) ? 0.5 : 0));
                break;
            case Sentiment.Positive:
                Positive++;
                Praise.Offer(answer, mention.Start, mention.Length, scores.Positive + (IsHigh(answer) ? 0.5 : 0));
                break;
            default:
                Neutral++;
                break;
        }
    }

    private bool IsLow(ReadAnswer answer) => answer.Score is { } score && Complaining.IsLow(score);

    private bool IsHigh(ReadAnswer answer) => answer.Score is { } score && Complaining.IsHigh(score);
}
