namespace Namjai.Listen.Imports.Scores;

/// <summary>Numbers from 0 to 10 written as words, as they stand before "stars", "ดาว" or "星".</summary>
internal static class NumberWords
{
    private static readonly (string Word, int Value)[] Words =
    [
        ("zero", 0), ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7), ("eight", 8), ("nine", 9), ("ten", 10),
        ("ศูนย์", 0), ("หนึ่ง", 1), ("สอง", 2), ("สาม", 3), ("สี่", 4), ("ห้า", 5), ("หก", 6), ("เจ็ด", 7), ("แปด", 8), ("เก้า", 9), ("สิบ", 10),
        ("零", 0), ("〇", 0), ("一", 1), ("壹", 1), ("二", 2), ("两", 2), ("兩", 2), ("三", 3), ("四", 4), ("五", 5), ("六", 6), ("七", 7), ("八", 8), ("九", 9), ("十", 10),
    ];

    /// <summary>The number at the start of a text, and how many characters it takes.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out double value, out int length)
    {
        foreach (var (word, number) in Words)
        {
            if (!text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                continue;
            if (char.IsAsciiLetter(word[0]) && text.Length > word.Length && char.IsAsciiLetter(text[word.Length]))
                continue;
            (value, length) = (number, word.Length);
            return true;
        }
        (value, length) = (0, 0);
        return false;
    }
}
