using Namjai.Language;
using Namjai.Listen.Contracts;

namespace Namjai.Understand.Reports.Counting;

/// <summary>One answer with what was read in its comment.</summary>
/// <param name="Score">On the scale that the report counts by: the file's, or the comment's own feeling where the file has none.</param>
/// <param name="Reading">Null where there is no comment.</param>
internal sealed record ReadAnswer(int Line, Feedback Feedback, double? Score, CommentReading? Reading);
