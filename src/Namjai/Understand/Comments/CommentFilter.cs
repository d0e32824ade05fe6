using Namjai.Language;
using Namjai.Language.Search;
using NodaTime;

namespace Namjai.Understand.Comments;

/// <summary>Which comments are wanted; null asks for nothing.</summary>
internal sealed record CommentFilter
{
    public SearchQuery? Query { get; init; }
    public Theme? Theme { get; init; }

    /// <summary>How the comment speaks of <see cref="Theme"/>.</summary>
    public Sentiment? ThemeSentiment { get; init; }

    /// <summary>How the comment feels on the whole.</summary>
    public Sentiment? Sentiment { get; init; }

    public string? Touchpoint { get; init; }
    public string? Channel { get; init; }
    public LocalDate? From { get; init; }

    /// <summary>Last day, included.</summary>
    public LocalDate? To { get; init; }

    public int? ScoreFrom { get; init; }
    public int? ScoreTo { get; init; }
    public bool? Handled { get; init; }

    /// <summary>The condition that an index is walked along; the others are looked at on the way.</summary>
    public WalkedBy? Walked => (Query, Theme, Sentiment, Touchpoint) switch
    {
        (not null, _, _, _) or (_, not null, _, _) => null,
        (_, _, not null, _) => WalkedBy.Sentiment,
        (_, _, _, not null) => WalkedBy.Touchpoint,
        _ => null,
    };

    /// <summary>Whether much may be passed by until enough is found.</summary>
    public bool NeedsFloor => Channel is not null || ScoreFrom is not null || ScoreTo is not null || Handled is not null
        || new object?[] { Theme, Sentiment, Touchpoint }.Count(one => one is not null) > 1;

    public bool SpeaksOfTheme(Comment comment) =>
        Theme is null || comment.Themes.Exists(one => one.Theme == Theme && (ThemeSentiment is null || one.Sentiment == ThemeSentiment));

    /// <summary>Only the condition that is walked along.</summary>
    public IQueryable<Comment> OnlyWalked(IQueryable<Comment> comments) => Walked switch
    {
        WalkedBy.Sentiment => comments.Where(one => one.Sentiment == Sentiment),
        WalkedBy.Touchpoint => comments.Where(one => one.Touchpoint == Touchpoint),
        _ => comments,
    };

    /// <summary>All conditions but those on the time, the words and the theme. Those that are not walked along are put so that no database takes their index instead.</summary>
    public IQueryable<Comment> On(IQueryable<Comment> comments, WalkedBy? walked)
    {
        if (Sentiment is { } sentiment)
            comments = walked == WalkedBy.Sentiment ? comments.Where(one => one.Sentiment == sentiment) : comments.Where(one => (int)one.Sentiment + 0 == (int)sentiment);
        if (Touchpoint is { } touchpoint)
            comments = walked == WalkedBy.Touchpoint ? comments.Where(one => one.Touchpoint == touchpoint) : comments.Where(one => one.Touchpoint + "" == touchpoint);
        if (Channel is { } channel)
            comments = comments.Where(one => one.Channel == channel);
        if (ScoreFrom is { } least)
            comments = comments.Where(one => one.Score >= least);
        if (ScoreTo is { } most)
            comments = comments.Where(one => one.Score <= most);
        if (Handled is { } handled)
            comments = comments.Where(one => one.HandledAt != null == handled);
        return comments;
    }
}

/// <summary>Conditions with an index of their own.</summary>
internal enum WalkedBy
{
    Sentiment,
    Touchpoint,
}
