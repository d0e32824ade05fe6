using Namjai.Language;
using Namjai.Listen.Contracts;
using Namjai.Understand.Scores;
using Namjai.Understand.Themes;

namespace Namjai.Understand.Reports.Counting;

/// <summary>What is counted of one month, or of several months together.</summary>
internal sealed class MonthTally(Scale scale)
{
    public int Answers { get; private set; }
    public int Comments { get; private set; }
    public ScoreTally Scores { get; } = new(scale);
    public ThemeCounts Mentions { get; } = new();
    public ThemeCounts Complaints { get; } = new();

    public void Add(double? score, IReadOnlyList<ThemeMention>? mentions)
    {
        Answers++;
        if (score is { } given)
            Scores.Add(given);
        if (mentions is null)
            return;
        Comments++;
        foreach (var mention in mentions)
        {
            Mentions[mention.Theme]++;
            if (mention.Sentiment is Sentiment.Negative)
                Complaints[mention.Theme]++;
        }
    }

    public void Add(MonthTally other)
    {
        Answers += other.Answers;
        Comments += other.Comments;
        Scores.Add(other.Scores);
        Mentions.Add(other.Mentions);
        Complaints.Add(other.Complaints);
    }
}
