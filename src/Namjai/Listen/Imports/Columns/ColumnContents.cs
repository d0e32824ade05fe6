using Namjai.Listen.Contracts;
using Namjai.Listen.Imports.Dates;
using Namjai.Listen.Imports.Scores;

namespace Namjai.Listen.Imports.Columns;

/// <summary>What the cells of one column look like, over the first rows of a file.</summary>
internal sealed class ColumnContents
{
    private readonly HashSet<string> _distinct = new(StringComparer.Ordinal);
    private readonly ScoreColumn _scores = new();
    private readonly DateCellReader _dates;
    private readonly string _heading;
    private long _length;
    private int _datesRead;
    private int _plainNumbers;
    private int _spaced;
    private int _addresses;
    private int _worded;

    public ColumnContents(IEnumerable<string> cells, string heading, DateCellReader dates)
    {
        _dates = dates;
        _heading = heading;
        foreach (var cell in cells)
            Add(cell);
    }

    public int Filled { get; private set; }
    public int Distinct => _distinct.Count;
    public double MeanLength => Filled == 0 ? 0 : (double)_length / Filled;
    public double DateShare => Filled == 0 ? 0 : (double)_datesRead / Filled;
    public double ScoreShare => Filled == 0 ? 0 : (double)_scores.Scores / Math.Max(1, _scores.Scores + _scores.NotUnderstood);
    public ScoreScale? Scale => ScaleDecision.Decide(_scores, _heading);

    public bool IsNumeric => Filled > 0 && _plainNumbers * 10 >= Filled * 9;

    /// <summary>Numbers that all differ, or letters and digits without a space: codes, links, addresses, names of users.</summary>
    public bool IsCode => Filled > 0 && (_addresses * 2 > Filled || (IsNumeric && Distinct == Filled && Filled > 11));

    public bool LooksLikeText => Filled > 0 && _worded * 2 > Filled && !IsNumeric && !IsCode && DateShare < 0.5 && ScoreShare < 0.7 && (MeanLength >= 12 || _spaced * 3 > Filled && MeanLength >= 8 || HasNoSpaceScript && MeanLength >= 4);

    /// <summary>Scores by their look alone: few different small numbers, or signs that nothing but a score is written with.</summary>
    public bool LooksLikeScore
    {
        get
        {
            if (Filled == 0 || ScoreShare < 0.8 || Distinct > 30)
                return false;
            var numbers = _scores.Counts.Where(entry => entry.Key.Kind == ScoreCellKind.Number).ToList();
            if (numbers.Count == 0)
                return _scores.Counts.Keys.Any(cell => cell.Kind is ScoreCellKind.Word or ScoreCellKind.Face or ScoreCellKind.Percent);
            return numbers.All(entry => entry.Key.Value is >= 0 and <= 10) && Scale is not null
                || numbers.Sum(entry => entry.Value is var count && entry.Key.Value is >= 0 and <= 10 ? count : 0) * 10 >= _scores.Scores * 9;
        }
    }

    public bool LooksLikeDate => Filled > 0 && DateShare >= 0.8 && !(IsNumeric && Scale is { Scale.Kind: not ScaleKind.Marks });

    /// <summary>Few different short names that come again and again.</summary>
    public bool LooksLikeGroup => Filled >= 4 && !IsNumeric && !IsCode && DateShare < 0.2 && ScoreShare < 0.5 && MeanLength <= 40 && Distinct is > 1 and <= 500 && Distinct * 2 <= Filled;

    private bool HasNoSpaceScript { get; set; }

    private void Add(string cell)
    {
        if (cell.Length == 0)
            return;
        Filled++;
        _length += cell.Length;
        if (_distinct.Count < 5000)
            _distinct.Add(cell.Length > 200 ? cell[..200] : cell);
        _scores.Add(cell);
        _datesRead += _dates.Read(cell).IsDate ? 1 : 0;
        _plainNumbers += double.TryParse(PlainKey.PlainDigits(cell), System.Globalization.CultureInfo.InvariantCulture, out _) ? 1 : 0;
        _spaced += cell.Contains(' ', StringComparison.Ordinal) ? 1 : 0;
        _worded += cell.Count(char.IsLetter) * 2 > cell.Length / 2 ? 1 : 0;
        _addresses += IsAddress(cell) ? 1 : 0;
        HasNoSpaceScript |= cell.Any(c => c is >= 'ก' and <= '๛' or >= '一' and <= '鿿');
    }

    private static bool IsAddress(string cell) =>
        !cell.Contains(' ', StringComparison.Ordinal)
        && (cell.StartsWith("http", StringComparison.OrdinalIgnoreCase) || (cell.Contains('@', StringComparison.Ordinal) && cell.Length < 100)
            || (cell.Length >= 6 && cell.Length <= 64 && System.Text.Ascii.IsValid(cell) && cell.Any(char.IsAsciiDigit) && cell.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_')));
}
