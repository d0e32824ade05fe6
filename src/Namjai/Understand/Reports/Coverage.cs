using Namjai.Understand.Reports.Counting;
using NodaTime;

namespace Namjai.Understand.Reports;

/// <param name="Rows">Rows of data in the file.</param>
/// <param name="Answers">Rows with a score or a comment.</param>
/// <param name="Problems">Rows of which something could not be read (listed up to a limit).</param>
/// <param name="Languages">Comments per language, most first.</param>
internal sealed record Coverage(
    int Rows,
    int Answers,
    int Scores,
    int Comments,
    int Problems,
    LocalDate? From,
    LocalDate? To,
    IReadOnlyList<LanguageCount> Languages);
