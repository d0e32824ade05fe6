using Namjai.Language;
using Namjai.Listen.Contracts;
using Namjai.Understand.Scores;
using Namjai.Understand.Themes;

namespace Namjai.Understand.Reports.Counting;

/// <summary>What is counted of one business, branch or place.</summary>
internal sealed class PlaceTally(Scale scale)
{
    public int Comments { get; private set; }
    public ScoreTally Scores { get; } = new(scale);
    public ThemeCounts Complaints { get; } = new();
    public ThemeCounts Praise { get; } = new();

    public void Add(double? score, IReadOnlyList<ThemeMention>? mentions)
    {
        if (score is { } given)
            Scores.Add(given);
        if (mentions is null)
            return;
        Comments++;
        foreach (var mention in mentions)
        {
            if (mention.Sentiment is Sentiment.Negative)
                Complaints[mention.Theme]++;
            else if (mention.Sentiment is Sentiment.Positive)
                Praise[mention.Theme]++;
        }
    }
}
