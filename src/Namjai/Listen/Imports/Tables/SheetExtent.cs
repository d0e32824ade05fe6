using System.Globalization;

namespace Namjai.Listen.Imports.Tables;

/// <summary>
/// How far a sheet goes. A slip of the hand leaves a cell in the last row or column of a sheet, and the library would make all the blank ones before it, each with
/// all its columns.
/// </summary>
/// <param name="Width">The last column, from 1, as the cells are placed or as the sheet says of itself.</param>
/// <param name="Stretches">Rows from the first to the last, parted where a long blank stretch lies between.</param>
internal sealed record SheetExtent(int Width, IReadOnlyList<(int First, int Last)> Stretches)
{
    /// <summary>Columns further to the right are not read: the library's time for a row grows with the square of them, and nobody is asked so many questions.</summary>
    private const int MostColumns = 512;

    private const int LongBlank = 10_000;

    /// <summary>Whether the library may read all of it at once.</summary>
    public bool IsCompact => Width <= MostColumns && Stretches.Count <= 1;

    public static SheetExtent Of(Stream file, string part)
    {
        var stretches = new List<(int First, int Last)>();
        var (width, row) = (0, 0);
        foreach (var xml in WorkbookParts.Elements(file, part, "dimension", "row", "c"))
        {
            switch (xml.LocalName)
            {
                case "dimension":
                    width = Math.Max(width, ColumnOf(xml.GetAttribute("ref")));
                    break;
                case "row":
                    row = int.TryParse(xml.GetAttribute("r"), CultureInfo.InvariantCulture, out var said) ? said : row + 1;
                    break;
                default:
                    width = Math.Max(width, ColumnOf(xml.GetAttribute("r")));
                    if (stretches.Count == 0 || row - stretches[^1].Last > LongBlank)
                        stretches.Add((row, row));
                    else
                        stretches[^1] = stretches[^1] with { Last = row };
                    break;
            }
        }
        return new(width, stretches);
    }

    /// <summary>The first and last cell of a stretch, such as A1 and C300.</summary>
    public (string First, string Last) CornersOf((int First, int Last) stretch) =>
        (string.Create(CultureInfo.InvariantCulture, $"A{stretch.First}"), string.Create(CultureInfo.InvariantCulture, $"{NameOf(Math.Clamp(Width, 1, MostColumns))}{stretch.Last}"));

    /// <summary>"C7" is in the third, and so is the end of "A1:C7".</summary>
    private static int ColumnOf(string? place) => place is null ? 0 : place[(place.IndexOf(':', StringComparison.Ordinal) + 1)..]
        .TakeWhile(char.IsAsciiLetterUpper).Aggregate(0, (column, letter) => Math.Min((column * 26) + letter - 'A' + 1, 1 << 20));

    private static string NameOf(int column) => column == 0 ? "" : NameOf((column - 1) / 26) + (char)('A' + ((column - 1) % 26));
}
