using System.Text;
using Namjai.Demo.Year;

namespace Namjai.Demo.Voices;

/// <summary>Joins clauses as people do in the language: Thai by spaces, Chinese by commas, English by sentences.</summary>
internal sealed class Sentence(string language, Phrasebook book, Dice dice)
{
    private readonly StringBuilder _text = new();
    private string? _feeling;

    /// <param name="feeling">+ or -, so that what turns is joined by "but"; null for what is neither.</param>
    public void Add(string section, Touchpoint? touchpoint, string? feeling)
    {
        var clauses = book.Clauses(section, touchpoint);
        if (clauses.Count == 0)
            return;
        var clause = book.Fill(dice.One(clauses), dice);
        if (_text.Length > 0)
            _text.Append(Joint(turnsTo: feeling is "+" or "-" && _feeling is "+" or "-" && feeling != _feeling ? feeling : null));
        _text.Append(clause);
        _feeling = feeling ?? _feeling;
    }

    public override string ToString() => _text.ToString();

    private string Joint(string? turnsTo) => (language, turnsTo) switch
    {
        ("th", null) => dice.Happens(0.12) ? " แล้วก็" : " ",
        ("zh", null) => dice.Happens(0.75) ? "，" : "。",
        (_, null) => dice.Weighted([(". ", 5.0), (", ", 4.0), (" and ", 1.0), ("! ", 0.5)]),
        ("th", _) => $" {dice.One(book.Clauses($"but {turnsTo}"))}",
        ("zh", _) => dice.One(book.Clauses($"but {turnsTo}")),
        _ => $"{dice.One(book.Clauses($"but {turnsTo}"))} ",
    };
}
