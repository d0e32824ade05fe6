namespace Namjai.Training;

/// <summary>Divides texts by what they say, so that a text and its copies always fall on the same side.</summary>
internal static class Split
{
    private const uint Seed = 2166136261;

    public static bool IsHeldOut(LabelledText text, int fold = 0, int folds = 10) => Fold(text.Text, folds) == fold;

    public static int Fold(string text, int folds)
    {
        var hash = Seed;
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c)) hash = (hash ^ char.ToLowerInvariant(c)) * 16777619;
        }
        hash = (hash ^ (hash >> 15)) * 2246822519;
        return (int)((hash >> 8) % (uint)folds);
    }

    /// <summary>The first of each set of texts that say the same.</summary>
    public static List<LabelledText> WithoutCopies(this IEnumerable<LabelledText> texts)
        => texts.DistinctBy(text => string.Concat(text.Text.Where(char.IsLetterOrDigit)), StringComparer.Ordinal).ToList();
}
