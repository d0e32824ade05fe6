using Namjai.Language;
using Namjai.Platform.Database;
using Namjai.Understand.Comments;
using Namjai.Understand.Themes;
using NodaTime;

namespace Namjai.Understand.PainPoints;

/// <summary>Known customers who complained of a theme, each once however often they did.</summary>
internal sealed class TouchedCustomers(NamjaiDb db, CurrentWorkspace workspace, BusinessDays days)
{
    public const string Kept = """
        select theme, sum(case when day <= @to then customers else 0 end) as touched, sum(case when day > @to then customers else 0 end) as later from touched_days
        where workspace_id = @workspace and level = @level and touchpoint = @touchpoint and day >= @from group by theme
        """;

    public const string Counted = """
        select count(distinct customer_id) from comment_themes
        where workspace_id = @workspace and theme = @theme and sentiment = @sentiment and position >= @from and position < @before and customer_id is not null
        """;

    public async Task<IReadOnlyDictionary<Theme, long>> CountAsync(DateInterval period, string? touchpoint, CancellationToken cancellation)
    {
        var kept = await db.ReadAsync(
            Kept,
            row => (Theme: (Theme)row.GetInt32(0), Touched: row.GetFieldValue<object>(1), Later: row.GetFieldValue<object>(2)),
            cancellation,
            ("workspace", workspace.Id), ("level", (int)(touchpoint is null ? CountLevel.Day : CountLevel.Touchpoint)), ("touchpoint", touchpoint ?? ""),
            ("from", period.Start.ToDateOnly()), ("to", period.End.ToDateOnly()));
        var touched = new Dictionary<Theme, long>();
        foreach (var one in kept)
        {
            // Who complained again after the period is counted on that later day only: then the complaints themselves must be asked.
            touched[one.Theme] = Convert.ToInt64(one.Later, null) == 0 ? Convert.ToInt64(one.Touched, null) : await CountAsync(one.Theme, period, touchpoint, cancellation);
        }
        return touched;
    }

    private async Task<long> CountAsync(Theme theme, DateInterval period, string? touchpoint, CancellationToken cancellation)
    {
        var from = CommentPosition.At(await days.StartOfAsync(period.Start, cancellation));
        var before = CommentPosition.At(await days.StartOfAsync(period.End.PlusDays(1), cancellation));
        var counted = await db.ReadAsync(
            Counted + (touchpoint is null ? "" : " and touchpoint = @touchpoint"),
            row => row.GetInt64(0),
            cancellation,
            ("workspace", workspace.Id), ("theme", (int)theme), ("sentiment", (int)Sentiment.Negative), ("touchpoint", touchpoint ?? ""),
            ("from", from), ("before", before));
        return counted[0];
    }
}
