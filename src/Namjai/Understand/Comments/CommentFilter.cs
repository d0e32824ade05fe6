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
}
