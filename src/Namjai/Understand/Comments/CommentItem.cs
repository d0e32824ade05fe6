namespace Namjai.Understand.Comments;

/// <summary>A page of comments as programs get it.</summary>
internal sealed record CommentList(IReadOnlyList<CommentItem> Items, string? Next);

/// <summary>A comment as programs get it.</summary>
internal sealed record CommentItem(
    Guid Id, Guid ResponseId, DateTimeOffset At, string Day, string Text, string Language, string Sentiment, bool Question, string? Measure, int? Score,
    string Touchpoint, string Channel, Guid? CustomerId, IReadOnlyList<ThemeItem> Themes, HandledItem? Handled, IReadOnlyList<HighlightItem> Highlight)
{
    public static CommentItem Of(FoundComment found)
    {
        var comment = found.Comment;
        return new CommentItem(
            comment.Id,
            comment.ResponseId,
            comment.At.ToDateTimeOffset(),
            comment.Day.ToString("uuuu-MM-dd", null),
            comment.Text,
            comment.Language,
            ApiName.Of(comment.Sentiment),
            comment.IsQuestion,
            comment.Measure is { } measure ? ApiName.Of(measure) : null,
            comment.Score,
            comment.Touchpoint,
            comment.Channel,
            comment.CustomerId,
            [.. comment.Themes.Select(theme => new ThemeItem(ApiName.Of(theme.Theme), ApiName.Of(theme.Sentiment), theme.Start, theme.Length))],
            comment.HandledAt is { } at ? new HandledItem(at.ToDateTimeOffset(), comment.HandledBy) : null,
            [.. found.Highlights.Select(one => new HighlightItem(one.Start, one.Length, comment.Text.Substring(one.Start, one.Length)))]);
    }
}

/// <summary>A theme, how the comment speaks of it, and the characters (UTF-16) that do.</summary>
internal sealed record ThemeItem(string Theme, string Sentiment, int Start, int Length);

/// <summary>When it was handled and by whom; by nobody named if a program did.</summary>
internal sealed record HandledItem(DateTimeOffset At, Guid? By);

/// <summary>Characters (UTF-16) that say what was looked for.</summary>
internal sealed record HighlightItem(int Start, int Length, string Text);
