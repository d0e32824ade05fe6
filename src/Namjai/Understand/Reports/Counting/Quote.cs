using NodaTime;

namespace Namjai.Understand.Reports.Counting;

/// <summary>A customer's own words.</summary>
/// <param name="Text">The comment, shortened around what matters if it is long.</param>
/// <param name="HighlightStart">First character of the words that say it.</param>
/// <param name="HighlightLength">0 if the whole comment says it.</param>
internal sealed record Quote(
    string Text,
    int HighlightStart,
    int HighlightLength,
    string Language,
    double? Score,
    LocalDate? On,
    string? Group,
    int Line);
