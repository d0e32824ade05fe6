namespace Namjai.Listen.Contracts;

/// <summary>Opens files of reviews or survey answers that nobody prepared: CSV in any usual encoding, or XLSX.</summary>
public interface IFeedbackFiles
{
    /// <summary>
    /// Takes a snapshot of the file, finds out its encoding, columns, scale and date order, and stands ready to read it.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <param name="choice">Columns named by the user; those not named are found by their names and contents.</param>
    /// <exception cref="FeedbackFileException">The file can't be used; the message says why and what to do.</exception>
    IFeedbackFile Open(string path, ColumnChoice choice);
}

/// <summary>A snapshot of one file, already profiled. Dispose it to throw the snapshot away.</summary>
public interface IFeedbackFile : IDisposable
{
    /// <summary>What was found out about the file before its rows are read.</summary>
    FileProfile Profile { get; }

    /// <summary>Reads the rows from the first to the last, without holding them all. May be called again.</summary>
    IEnumerable<FileRow> Rows();
}

/// <summary>
/// Columns that the user names, as in <c>--map score=stars,text=comment,at=date,group=business</c>: each by its name (letter case,
/// spaces and punctuation do not matter), by its number from 1, or by its letter as in a spreadsheet; <c>-</c> means none.
/// </summary>
public sealed record ColumnChoice(string? Score = null, string? Text = null, string? At = null, string? Group = null, string? Id = null)
{
    /// <summary>Nothing chosen: every column is found by its name and contents.</summary>
    public static ColumnChoice None { get; } = new();
}
