namespace Namjai.Language.Search;

/// <summary>Cuts what somebody typed at spaces, stops and quotation marks. Nothing else is syntax but a minus before a word.</summary>
internal static class QueryParts
{
    public static IEnumerable<(string Text, bool IsQuoted, bool IsExcluded)> Of(string typed)
    {
        var at = 0;
        while (at < typed.Length)
        {
            if (Separates(typed[at]))
            {
                at++;
                continue;
            }
            var excluded = typed[at] == '-' && at + 1 < typed.Length && !Separates(typed[at + 1]);
            if (excluded)
                at++;
            var quoted = IsQuote(typed[at]);
            if (quoted)
                at++;
            var start = at;
            while (at < typed.Length && !IsQuote(typed[at]) && (quoted || !Separates(typed[at])))
                at++;
            yield return (typed[start..at], quoted, excluded);
            if (quoted && at < typed.Length)
                at++;
        }
    }

    private static bool Separates(char c) => char.IsWhiteSpace(c) || TextMatcher.Stops.Contains(c);

    private static bool IsQuote(char c) => c is '"' or '“' or '”' or '„' or '＂' or '「' or '」' or '«' or '»';
}
