namespace Namjai.Language.Words;

/// <summary>A piece of a text between two word boundaries.</summary>
/// <param name="Start">First character (UTF-16) in the original text.</param>
/// <param name="Length">Length in UTF-16 characters, at least 1.</param>
/// <param name="IsWord">True if it holds a letter or a digit; false for spaces, punctuation, emoji.</param>
public readonly record struct WordSpan(int Start, int Length, bool IsWord)
{
    /// <summary>The character after the last.</summary>
    public int End => Start + Length;
}
