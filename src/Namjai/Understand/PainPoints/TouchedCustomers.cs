using Namjai.Language;
using Namjai.Platform.Database;
using Namjai.Understand.Comments;
using Namjai.Understand.Themes;
using NodaTime;

namespace Namjai.Understand.PainPoints;

/// <summary>Known customers who complained of a theme, each once however often they did.</summary>
internal sealed class TouchedCustomers(NamjaiDb db, CurrentWorkspace workspace, BusinessDays days)
{
    public const string Sql = """
        select count(distinct customer_id) from comment_themes
        where workspace_id = @workspace and theme = @theme and sentiment = @sentiment and position >= @from and position < @before and customer_id is not null
        """;

    private const string AtTouchpoint = """
        select count(distinct said.customer_id) from comment_themes said
        join comments on comments.workspace_id = said.workspace_id and comments.id = said.comment_id
        where said.workspace_id = @workspace and said.theme = @theme and said.sentiment = @sentiment and said.position >= @from and said.position < @before
            and said.customer_id is not null and comments.touchpoint = @touchpoint
        """;

    public async Task<long> CountAsync(Theme theme, DateInterval period, string? touchpoint, CancellationToken cancellation)
    {
        var from = CommentPosition.At(await days.StartOfAsync(period.Start, cancellation));
        var before = CommentPosition.At(await days.StartOfAsync(period.End.PlusDays(1), cancellation));
        var counted = await db.ReadAsync(
            touchpoint is null ? Sql : AtTouchpoint,
            row => row.GetInt64(0),
            cancellation,
            ("workspace", workspace.Id), ("theme", (int)theme), ("sentiment", (int)Sentiment.Negative), ("from", from), ("before", before), ("touchpoint", touchpoint ?? ""));
        return counted[0];
    }
}
