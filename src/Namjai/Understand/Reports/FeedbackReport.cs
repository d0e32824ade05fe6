using Namjai.Listen.Contracts;
using Namjai.Understand.Reports.Findings;
using Namjai.Understand.Scores;
using NodaTime;

namespace Namjai.Understand.Reports;

/// <summary>Everything the report says, worked out; words and pictures are made of it by the page.</summary>
internal sealed record FeedbackReport
{
    public required FileProfile File { get; init; }
    public required LocalDate MadeOn { get; init; }
    public required Coverage Coverage { get; init; }

    /// <summary>Null where the file has no scores: the report then stands on what was read in the comments.</summary>
    public required ScoreSummary? Score { get; init; }

    public required Feelings Feelings { get; init; }
    public required Trend Trend { get; init; }

    /// <summary>Most mentioned first; only themes that are mentioned.</summary>
    public required IReadOnlyList<ThemeFinding> Themes { get; init; }

    /// <summary>Surest first; only those that are rising.</summary>
    public required IReadOnlyList<RisingTheme> Rising { get; init; }

    /// <summary>Worst first.</summary>
    public required IReadOnlyList<PainPoint> PainPoints { get; init; }

    /// <summary>Null where nothing hurts enough to say so.</summary>
    public required MendFirst? MendFirst { get; init; }

    /// <summary>Whole phrases that set low scores (or negative comments) apart from high ones, strongest first.</summary>
    public required IReadOnlyList<PhraseFinding> LowPhrases { get; init; }

    /// <summary>Whole phrases that set high scores apart, strongest first.</summary>
    public required IReadOnlyList<PhraseFinding> HighPhrases { get; init; }

    /// <summary>Business by business or place by place, best first; empty where no column tells them apart.</summary>
    public required IReadOnlyList<PlaceFinding> Places { get; init; }

    /// <summary>The first of the rows that could not be read whole.</summary>
    public required IReadOnlyList<RowProblem> Problems { get; init; }
}
