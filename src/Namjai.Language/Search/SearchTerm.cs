namespace Namjai.Language.Search;

/// <summary>A word or phrase that is looked for: keys that must follow each other.</summary>
/// <param name="Keys">At least one.</param>
/// <param name="IsQuoted">True if it was written in quotation marks: exactly so, but for punctuation.</param>
/// <param name="IsExcluded">True if comments with it are not wanted.</param>
internal sealed record SearchTerm(IReadOnlyList<string> Keys, bool IsQuoted, bool IsExcluded)
{
    private const int ShortestBeginning = 5;

    /// <summary>True if longer words that begin with it are found as well: "clean" finds "cleanliness".</summary>
    public bool IsBeginning => !IsQuoted && Keys is [{ Length: >= ShortestBeginning } only] && char.IsAsciiLetter(only[0]);

    public bool Is(string key, int index) => IsBeginning ? key.StartsWith(Keys[index], StringComparison.Ordinal) : key == Keys[index];
}
