using System.Runtime.InteropServices;

namespace Namjai.Listen.Imports.Scores;

/// <summary>The cells of a score column, counted; a column has few different ones, so each is read once.</summary>
internal sealed class ScoreColumn
{
    private const int MostRemembered = 20_000;
    private readonly Dictionary<string, ScoreCell> _read = new(StringComparer.Ordinal);
    private readonly Dictionary<ScoreCell, int> _counts = [];

    public IReadOnlyDictionary<ScoreCell, int> Counts => _counts;

    /// <summary>Cells that hold a score, whatever its kind.</summary>
    public int Scores { get; private set; }

    /// <summary>Cells that are neither blank nor a score.</summary>
    public int NotUnderstood { get; private set; }

    public void Add(string cell)
    {
        if (cell.Length == 0)
            return;
        var score = Read(cell);
        if (score.Kind == ScoreCellKind.Nothing)
            return;
        if (score.IsScore)
            Scores++;
        else
            NotUnderstood++;
        if (score.IsScore && (_counts.Count < MostRemembered || _counts.ContainsKey(score)))
            CollectionsMarshal.GetValueRefOrAddDefault(_counts, score, out _)++;
    }

    public ScoreCell Read(string cell)
    {
        if (_read.TryGetValue(cell, out var known))
            return known;
        var score = ScoreCellReader.Read(cell);
        if (_read.Count < MostRemembered)
            _read[cell] = score;
        return score;
    }
}
