namespace Namjai.Language.Search;

/// <summary>
/// What a text is found by. Words in Latin letters go by their stem, without case, accents or width; numbers stand apart from letters. Thai, Chinese and other
/// scripts written without spaces go character by character, so that a word is found wherever it stands: no dictionary cuts a text the same way every time.
/// Chinese characters are simplified; Thai marks are put in their usual order, letters drawn out ("มากกกก") said once.
/// </summary>
public static class SearchKeys
{
    /// <summary>Words are cut here, in texts as in queries.</summary>
    public const int LongestWord = 40;

    /// <summary>Beyond so many keys a text isn't found, as PostgreSQL keeps a megabyte of them at most.</summary>
    public const int Most = 16_000;

    /// <summary>The keys of a text in order; empty if it holds neither letters, digits nor pictures.</summary>
    public static IReadOnlyList<SearchKey> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var keys = new KeyWriter(text);
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            // A lone surrogate is told as U+FFFD, which is one character long as well.
            keys.Take(rune, at);
            at += rune.Utf16SequenceLength;
            if (keys.Count >= Most)
                break;
        }
        return keys.Finish();
    }

    /// <summary>The text as a document for SQLite's FTS5 with <c>tokenize = 'ascii', detail = none</c>, which cuts at spaces only.</summary>
    public static string ForFts5(string text) => string.Join(' ', SearchPairs.OfText(Of(text)));

    /// <summary>The text as PostgreSQL reads a <c>tsvector</c>, without positions.</summary>
    public static string ForTsvector(string text) => string.Join(' ', SearchPairs.OfText(Of(text)).Select(word => $"'{word}'"));
}
