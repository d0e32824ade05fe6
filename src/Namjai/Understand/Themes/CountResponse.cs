using Namjai.Language;
using Namjai.Understand.Comments;

namespace Namjai.Understand.Themes;

/// <summary>What one response adds to the counts: each theme once, however often its comments come back to it.</summary>
internal static class CountResponse
{
    /// <param name="comments">All the comments of one response, at least one.</param>
    public static IEnumerable<ThemeDayCounts> Of(IReadOnlyCollection<Comment> comments) =>
        comments
            .SelectMany(comment => comment.Themes.Select(mention => (Theme: (Theme?)mention.Theme, mention.Sentiment, Comment: comment)))
            .Concat(comments.Select(comment => (Theme: (Theme?)null, comment.Sentiment, Comment: comment)))
            .GroupBy(said => said.Theme)
            .Select(theme => CountOf(theme.Key, theme.Sum(said => (int)said.Sentiment - (int)Sentiment.Neutral), theme.Max(said => said.Comment.Negativity), comments.First()));

    /// <param name="feeling">Below zero if it is complained of more than praised.</param>
    private static ThemeDayCounts CountOf(Theme? theme, int feeling, double negativity, Comment response)
    {
        var counts = new ThemeDayCounts(theme, response.Score is null ? null : response.Measure) { Mentions = 1, Positive = feeling > 0 ? 1 : 0 };
        if (response is { Measure: not null, Score: { } score })
            counts.Scores[score]++;
        if (feeling >= 0)
            return counts;
        counts.Negative = 1;
        counts.Anonymous = response.CustomerId is null ? 1 : 0;
        counts.Strength = negativity;
        counts.StrengthSquared = negativity * negativity;
        if (response is { Measure: not null, Score: { } low })
            counts.LowScores[low]++;
        return counts;
    }
}
