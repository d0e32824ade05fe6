namespace Namjai.Language.Search;

/// <summary>A key that a text is found by, and the characters it stands for.</summary>
/// <param name="Word">A word in Latin letters, a number, or one character of a script written without spaces (with its marks); letters and digits only, at most <see cref="SearchKeys.LongestWord"/> long.</param>
/// <param name="Start">First character (UTF-16) in the original text.</param>
/// <param name="Length">Length in the original text, at least 1.</param>
public readonly record struct SearchKey(string Word, int Start, int Length)
{
    /// <summary>The character after the last.</summary>
    public int End => Start + Length;
}
