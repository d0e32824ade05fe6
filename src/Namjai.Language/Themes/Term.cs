namespace Namjai.Language.Themes;

/// <summary>What a term of the lexicon stands for.</summary>
internal enum TermKind : byte
{
    /// <summary>Names a theme, perhaps with a feeling of its own ("overpriced").</summary>
    Theme,

    /// <summary>Looks like a theme and is not ("can't wait"): hides the theme's terms inside it.</summary>
    Trap,

    /// <summary>Says good or bad of whatever it stands with.</summary>
    Feeling,

    /// <summary>Turns the next feeling round.</summary>
    Negator,

    /// <summary>Looks like a feeling or a negator and is not ("not only").</summary>
    NoFeeling,

    /// <summary>Begins a clause that says something else ("but").</summary>
    Contrast,
}

/// <summary>What a term means.</summary>
/// <param name="Kind">What it stands for.</param>
/// <param name="Theme">Of a theme or a trap, which.</param>
/// <param name="Polarity">-2 to 2; 0 where the term says neither good nor bad.</param>
/// <param name="IsWeak">True for a term that means its theme only where something good or bad is said of it ("food", "room").</param>
internal readonly record struct Term(TermKind Kind, Theme Theme, sbyte Polarity, bool IsWeak = false);

/// <summary>A term found; start and end (exclusive) are places in the folded text.</summary>
internal readonly record struct TermHit(Term Term, int Start, int End)
{
    public int Length => End - Start;

    public bool Holds(in TermHit other) => Start <= other.Start && End >= other.End && Length > other.Length;
}
