using Namjai.Listen.Contracts;

namespace Namjai.Listen.Imports.Tables;

/// <summary>Rows of cells, from whatever kind of file; read from the start each time.</summary>
internal abstract record Table
{
    public abstract FileFormat Format { get; }
    public virtual string? Encoding => null;
    public virtual char? Delimiter => null;
    public virtual string? Sheet => null;

    /// <summary>All rows that are not blank.</summary>
    /// <param name="expectedCells">How many cells a row should have, where that is known: it helps to mend open quotes; else 0.</param>
    public abstract IEnumerable<TableRow> Rows(int expectedCells = 0);
}
