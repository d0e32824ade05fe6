using Icu;

namespace Namjai.Language.Themes;

/// <summary>Traditional Chinese characters as simplified ones, by ICU's table, one character for one.</summary>
internal static class SimplifiedCharacters
{
    private const char First = '\u3400';
    private const char Last = '\u9FFF';
    private static readonly char[] Table = Build();

    public static char Of(char c) => c is >= First and <= Last ? Table[c - First] : c;

    private static char[] Build()
    {
        var all = Enumerable.Range(First, Last - First + 1).Select(c => (char)c).ToArray();
        using var toSimplified = Transliterator.CreateInstance("Traditional-Simplified", Transliterator.UTransDirection.Forward, null);
        for (var i = 0; i < all.Length; i++)
            all[i] = toSimplified.Transliterate(all[i].ToString()) is [var simplified] ? simplified : all[i];
        return all;
    }
}
