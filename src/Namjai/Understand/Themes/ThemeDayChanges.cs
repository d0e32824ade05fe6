using Namjai.Understand.Comments;
using NodaTime;

namespace Namjai.Understand.Themes;

/// <summary>Changes of the day-counts, gathered over many responses before they are written.</summary>
internal sealed class ThemeDayChanges
{
    private readonly Dictionary<Row, ThemeDayCounts> _rows = [];

    public IEnumerable<KeyValuePair<Row, ThemeDayCounts>> Rows => _rows;

    /// <param name="comments">Of any number of responses.</param>
    /// <param name="times">1 to count them, -1 to take them out again.</param>
    public void Add(IEnumerable<Comment> comments, int times)
    {
        foreach (var response in comments.GroupBy(comment => comment.ResponseId))
        {
            var first = response.First();
            foreach (var counts in CountResponse.Of([.. response]))
            {
                var (theme, measure) = ((int?)counts.Theme ?? ThemeDay.AnyTheme, (int?)counts.Measure ?? ThemeDay.NoMeasure);
                var month = first.Day.With(DateAdjusters.StartOfMonth);
                Of(new Row(CountLevel.Day, "", first.Day, theme, measure), counts).Add(counts, times);
                Of(new Row(CountLevel.Touchpoint, first.Touchpoint, first.Day, theme, measure), counts).Add(counts, times);
                Of(new Row(CountLevel.Month, "", month, theme, measure), counts).Add(counts, times);
                Of(new Row(CountLevel.TouchpointMonth, first.Touchpoint, month, theme, measure), counts).Add(counts, times);
            }
        }
    }

    private ThemeDayCounts Of(Row row, ThemeDayCounts like)
    {
        if (!_rows.TryGetValue(row, out var counts))
            _rows.Add(row, counts = new ThemeDayCounts(like.Theme, like.Measure));
        return counts;
    }

    public readonly record struct Row(CountLevel Level, string Touchpoint, LocalDate Day, int Theme, int Measure);
}
