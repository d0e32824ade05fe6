using Namjai.Language.Words;

namespace Namjai.Language.Phrases;

/// <summary>A word of a comment as phrases are made of it.</summary>
/// <param name="Start">First character in the comment.</param>
/// <param name="End">The character after the last.</param>
/// <param name="Key">How the word is counted: small letters.</param>
/// <param name="Role">Where in a phrase it may stand.</param>
internal readonly record struct PhraseWord(int Start, int End, string Key, WordRole Role);

/// <summary>Cuts a comment into runs of words that a phrase may be taken from.</summary>
internal static class PhraseWords
{
    /// <summary>The words, with an empty key where a phrase can't go on.</summary>
    public static void Read(string text, IReadOnlyList<WordSpan> pieces, WordRoles roles, List<PhraseWord> words)
    {
        words.Clear();
        foreach (var piece in pieces)
        {
            if (!piece.IsWord)
            {
                // Only a plain space (or an apostrophe, a hyphen) goes on inside of a phrase.
                if (piece.Length > 1 || text[piece.Start] is not (' ' or '-' or '\'' or '’'))
                    words.Add(new PhraseWord(piece.Start, piece.End, "", WordRole.Barrier));
                else if (text[piece.Start] == ' ' && roles.SpacesPart)
                    words.Add(new PhraseWord(piece.Start, piece.End, "", WordRole.Barrier));
                continue;
            }

            var key = text.Substring(piece.Start, piece.Length).ToLowerInvariant().Replace('’', '\'');
            words.Add(new PhraseWord(piece.Start, piece.End, key, roles.Of(key)));
        }
    }
}
