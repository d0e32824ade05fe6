using NodaTime;

namespace Namjai.Listen.Contracts;

/// <summary>One row of a file: what could be read, what could not, or both (a comment whose date makes no sense is kept, and told).</summary>
/// <param name="Line">Line of the file on which the row starts (row number of the sheet for XLSX), from 1.</param>
/// <param name="Feedback">What was read; null if nothing of the row can be used.</param>
/// <param name="Problem">What could not be read; null if all was well.</param>
public sealed record FileRow(int Line, Feedback? Feedback, RowProblem? Problem);

/// <summary>One customer's answer.</summary>
/// <param name="Score">On the file's scale; null where none was given.</param>
/// <param name="Comment">The customer's words; empty where none were given.</param>
/// <param name="On">The day; null where not told.</param>
/// <param name="Group">Business, branch or place; null where not told.</param>
/// <param name="Id">What the file calls the row, so that it is known again when it was changed; null where it tells none.</param>
public sealed record Feedback(double? Score, string Comment, LocalDate? On, string? Group, string? Id = null);

/// <summary>Why (a part of) a row could not be read.</summary>
/// <param name="Line">As in <see cref="FileRow"/>.</param>
/// <param name="Reason">What is wrong.</param>
/// <param name="Value">The cell as it stands, shortened to 80 characters; null where no single cell is to blame.</param>
public sealed record RowProblem(int Line, RowProblemReason Reason, string? Value);

/// <summary>What can be wrong with a row.</summary>
public enum RowProblemReason
{
    /// <summary>No score, no comment.</summary>
    NothingInIt,

    /// <summary>A sum or an average below the last answer.</summary>
    Summary,

    /// <summary>The score cell holds something that is not a score.</summary>
    ScoreNotUnderstood,

    /// <summary>The score is outside the scale.</summary>
    ScoreOutOfRange,

    /// <summary>The date cell holds something that is not a date.</summary>
    DateNotUnderstood,

    /// <summary>The date is before 1970 or after tomorrow.</summary>
    DateImplausible,

    /// <summary>More or fewer cells than the header, or a quote that is never closed.</summary>
    CellsDoNotFit,

    /// <summary>Bytes that are no text in the file's encoding.</summary>
    BrokenText,
}
