namespace Namjai.Language.Themes;

/// <summary>
/// Writes out a line of the lexicon: commas part terms, <c>(slow|late|)</c> stands for any one of its choices (an empty one
/// leaves it out), nested at will, and <c>#</c> for any number in digits.
/// </summary>
internal static class TermPattern
{
    public static IEnumerable<string> Expand(string line)
    {
        var at = 0;
        foreach (var term in Choices(line, ref at, ',', '\0'))
        {
            var tidy = string.Join(' ', term.Split(' ', StringSplitOptions.RemoveEmptyEntries));
            if (tidy.Length > 0)
                yield return tidy;
        }
    }

    private static List<string> Choices(string line, ref int at, char separator, char close)
    {
        var all = new List<string>();
        var current = new List<string> { "" };
        for (; at < line.Length && line[at] != close; at++)
        {
            if (line[at] == separator)
            {
                all.AddRange(current);
                current = [""];
            }
            else if (line[at] == '(')
            {
                at++;
                var choices = Choices(line, ref at, '|', ')');
                if (at >= line.Length)
                    throw new FormatException($"A bracket is not closed in the lexicon line '{line}'.");
                current = [.. current.SelectMany(start => choices.Select(choice => start + choice))];
            }
            else if (line[at] is ')' or '|')
            {
                throw new FormatException($"A '{line[at]}' stands outside of brackets in the lexicon line '{line}'.");
            }
            else
            {
                for (var i = 0; i < current.Count; i++)
                    current[i] += line[at];
            }
        }

        all.AddRange(current);
        return all;
    }
}
