namespace Namjai.Language.Search;

/// <summary>A stretch of the original text that a query found.</summary>
/// <param name="Start">First character (UTF-16).</param>
/// <param name="Length">At least 1.</param>
public readonly record struct Highlight(int Start, int Length)
{
    /// <summary>The character after the last.</summary>
    public int End => Start + Length;
}
