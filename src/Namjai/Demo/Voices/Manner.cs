using System.Globalization;
using System.Text.RegularExpressions;
using Namjai.Demo.Year;

namespace Namjai.Demo.Voices;

/// <summary>What makes a sentence somebody's own: endings, emoji, capitals, a word of another language, a slip of the thumb.</summary>
internal static partial class Manner
{
    public static string Finish(string text, Voice voice, string feeling, Phrasebook book, Dice dice)
    {
        if (voice.Mixes)
            text = ReplaceOne(text, book.Clauses("mixed"), dice);
        if (voice.Careless && dice.Happens(0.35))
            text = ReplaceOne(text, book.Clauses("slips"), dice);
        text = voice.Language switch
        {
            "th" => Thai(text, voice, feeling, book, dice),
            "zh" => text + (voice.Careless ? "" : dice.Weighted([("。", 4.0), ("！", feeling == "+" ? 1.5 : 0.5), ("", 2.0), ("～", feeling == "+" ? 0.6 : 0)])),
            _ => English(text, voice, feeling, dice),
        };
        if (feeling == "+" && dice.Happens(0.03))
            text = $"{text} {dice.One(book.Clauses("laugh"))}";
        return feeling != "0" && dice.Happens(voice.Emoji) ? Emoji(text, feeling, book, dice) : text;
    }

    private static string Thai(string text, Voice voice, string feeling, Phrasebook book, Dice dice)
    {
        if (feeling != "0" && text.EndsWith("มาก", StringComparison.Ordinal) && dice.Happens(0.15))
            text += new string('ก', 1 + dice.Below(3));
        return voice.Particle.Length > 0 && dice.Happens(0.6) ? text + dice.One(book.Clauses(voice.Particle)) : text;
    }

    private static string English(string text, Voice voice, string feeling, Dice dice)
    {
        if (voice.Careless)
            return text.ToLowerInvariant();
        text = SentenceStart().Replace(text, match => match.Value.ToUpper(CultureInfo.InvariantCulture));
        return text + dice.Weighted([(".", 5.0), ("!", feeling == "+" ? 2.0 : 0.7), ("", 1.5)]);
    }

    private static string Emoji(string text, string feeling, Phrasebook book, Dice dice)
    {
        var emoji = dice.One(book.Clauses($"emoji {feeling}"));
        return text + (dice.Happens(0.6) ? " " : "") + string.Concat(Enumerable.Repeat(emoji, dice.Happens(0.2) ? 3 : 1));
    }

    // The lines read "what=instead".
    private static string ReplaceOne(string text, IReadOnlyList<string> replacements, Dice dice)
    {
        string[][] fitting = [.. replacements.Select(line => line.Split('=')).Where(pair => text.Contains(pair[0], StringComparison.Ordinal))];
        if (fitting.Length == 0)
            return text;
        var (what, instead) = dice.One(fitting) is [var from, var to] ? (from, to) : ("", "");
        var at = text.IndexOf(what, StringComparison.Ordinal);
        return string.Concat(text.AsSpan(0, at), instead, text.AsSpan(at + what.Length));
    }

    [GeneratedRegex(@"(?:^|[.!?] )\p{Ll}|\bi\b", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SentenceStart();
}
