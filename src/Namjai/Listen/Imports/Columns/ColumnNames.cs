using Namjai.Listen.Contracts;

namespace Namjai.Listen.Imports.Columns;

/// <summary>What the name of a column promises.</summary>
/// <param name="Role">Null if the name promises none of the roles.</param>
/// <param name="Strength">0 to 100: the whole name is known, or a word inside a longer heading.</param>
/// <param name="IsOther">The name says that it is something else (a phone number, a reviewer): never to be taken for any role.</param>
internal readonly record struct NameHint(ColumnRole? Role, int Strength, bool IsOther);

/// <summary>Reads column names in Thai, Chinese (both scripts) and English, alone or inside longer headings.</summary>
internal static class ColumnNames
{
    private const int Whole = 100;
    private const int Inside = 60;
    private const int Partial = 25;

    /// <summary>So many words are a question, in which "visit" or "price" is what it asks about, not what the column holds.</summary>
    private const int AskedInWords = 4;

    public static NameHint Read(string name)
    {
        var key = PlainKey.Of(name);
        if (key.Length == 0)
            return default;
        var words = PlainKey.Words(name);
        foreach (var (role, list) in NameLists.Whole)
        {
            var at = list.IndexOf(key);
            if (at >= 0)
                return new(role, Whole - Math.Min(at, 30), false);
        }
        if (words.Count >= AskedInWords && !Holds(NameLists.PersonalWords, words))
            words = [.. words.Where(word => !NameLists.OtherWords.Contains(word))];
        if (Holds(NameLists.OtherWords, words) || HoldsPart(NameLists.OtherParts, key))
        {
            // "What did our staff with whom you spoke (name) do well?" asks for words all the same
            return name.Contains('?', StringComparison.Ordinal) && HoldsPart(NameLists.QuestionParts, key) ? new(ColumnRole.Text, Partial, false) : new(null, 0, true);
        }
        foreach (var (role, list) in NameLists.Parts)
        {
            if (!Holds(list.Words, words) && !HoldsPart(list.Parts, key))
                continue;
            var strength = Inside;
            if (role == ColumnRole.Score)
                strength += HoldsPart(NameLists.OverallParts, key) ? 25 : HoldsPart(NameLists.AspectParts, key) ? -Partial : 0;
            return new(role, strength, false);
        }
        return default;
    }

    private static bool Holds(IReadOnlyCollection<string> list, IReadOnlyList<string> words) => words.Any(list.Contains);

    private static bool HoldsPart(string[] list, string key) => list.Any(part => key.Contains(part, StringComparison.Ordinal));
}
