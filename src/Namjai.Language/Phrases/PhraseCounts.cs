namespace Namjai.Language.Phrases;

/// <summary>
/// The phrases of one language and their counts, in bounded memory: when there are too many, the rarest go (lossy counting, Manku and
/// Motwani 2002), which can only make a rare phrase look rarer.
/// </summary>
internal sealed class PhraseCounts
{
    /// <summary>About 60 MB of phrases.</summary>
    private const int Most = 200_000;

    private readonly Dictionary<string, PhraseTally> _phrases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private int _floor = 1;

    public int Low { get; private set; }

    public int High { get; private set; }

    public int Comments => Low + High;

    public IEnumerable<KeyValuePair<string, PhraseTally>> Phrases => _phrases;

    public int Begin(bool isLow)
    {
        if (_phrases.Count > Most)
            Prune();
        if (isLow)
            Low++;
        else
            High++;
        return Comments;
    }

    public void CountWord(string word) => _words[word] = _words.GetValueOrDefault(word) + 1;

    public int CountOf(string word) => _words.GetValueOrDefault(word);

    public void Count(ReadOnlySpan<char> key, int comment, bool isLow, ReadOnlySpan<char> surface)
    {
        var lookup = _phrases.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!lookup.TryGetValue(key, out var tally))
            lookup[key] = tally = new PhraseTally();
        tally.Count(comment, isLow, surface);
    }

    public int TotalOf(ReadOnlySpan<char> key)
        => _phrases.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key, out var tally) ? tally.Total : 0;

    private void Prune()
    {
        while (_phrases.Count > Most / 2)
        {
            foreach (var (key, tally) in _phrases)
            {
                if (tally.Total <= _floor)
                    _phrases.Remove(key);
            }

            if (_phrases.Count > Most / 2)
                _floor++;
        }

        if (_words.Count <= Most)
            return;
        foreach (var (word, count) in _words)
        {
            if (count <= _floor)
                _words.Remove(word);
        }
    }
}
