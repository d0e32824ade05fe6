namespace Namjai.Listen.Imports.Tables;

/// <summary>A row as it stands in the file.</summary>
/// <param name="Line">Physical line (or sheet row) on which it starts, from 1.</param>
/// <param name="Cells">Tidied: no control characters, line ends as \n, no blanks around.</param>
internal readonly record struct TableRow(int Line, string[] Cells, RowFlaw Flaw)
{
    public bool IsBlank => Cells.All(cell => cell.Length == 0);

    public string this[int column] => column < Cells.Length ? Cells[column] : "";
}

internal enum RowFlaw
{
    None,

    /// <summary>A quote is opened and never closed: the row was ended with its line.</summary>
    OpenQuote,

    /// <summary>Some bytes are no text in the file's encoding; U+FFFD stands in their place.</summary>
    BrokenText,
}
