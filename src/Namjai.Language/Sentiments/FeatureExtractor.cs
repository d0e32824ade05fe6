using Namjai.Language.Words;

namespace Namjai.Language.Sentiments;

/// <summary>
/// The features that the sentiment models see: words and pairs of words, where they stand, runs of two to five characters,
/// how long the text is, signs of a question, and how many words of praise and blame there are. Each is hashed to a number; word features take the lower quarter of the numbers.
/// </summary>
internal static class FeatureExtractor
{
    public const int Bits = 20;
    public const int Buckets = 1 << Bits;
    public const int WordBuckets = 1 << (Bits - 2);

    /// <summary>How loud a feature speaks in training: runs of characters are many, and say less each.</summary>
    public static float Loudness(int bucket) => bucket < WordBuckets ? 1f : 0.5f;

    private const ulong WordSeed = 0x9E3779B97F4A7C15, PairSeed = 0xC2B2AE3D27D4EB4F, FirstSeed = 0x165667B19E3779F9, LastSeed = 0x27D4EB2F165667C5,
        LengthSeed = 0x85EBCA77C2B2AE63, CharacterSeed = 0xFF51AFD7ED558CCD, QuestionSeed = 0xD1B54A32D192ED03, FeelingSeed = 0x8CB92BA72F3D8DD7;

    public static void Extract(string normal, List<WordSpan> words, FeatureBag bag)
    {
        bag.Clear();
        AddWords(normal, words, bag);
        AddQuestions(normal, bag);
        AddFeelings(normal, words, bag);
        AddCharacters(normal, bag);
    }

    private static void AddWords(string text, List<WordSpan> words, FeatureBag bag)
    {
        ulong before = 1, last = 0, lastButOne = 0;
        var count = 0;
        foreach (var word in words)
        {
            if (word.Length == 1 && text[word.Start] == ' ') continue;
            var hash = Hash(text.AsSpan(word.Start, word.Length));
            bag.Add(WordBucket(WordSeed, hash));
            bag.Add(WordBucket(PairSeed, (before * 31) + hash));
            if (count < 2) bag.Add(WordBucket(FirstSeed, hash));
            count++;
            lastButOne = last;
            last = hash;
            before = hash;
        }
        bag.Add(WordBucket(PairSeed, (before * 31) + 2));
        bag.Add(WordBucket(LastSeed, last));
        if (count > 1) bag.Add(WordBucket(LastSeed, lastButOne));
        bag.Add(WordBucket(LengthSeed, (ulong)Math.Log2(count + 1) + 1));
        bag.Add(WordBucket(LengthSeed, 100 + (ulong)(2 * Math.Log2(text.Length + 1))));
    }

    private static void AddQuestions(string text, FeatureBag bag)
    {
        Span<bool> present = stackalloc bool[QuestionWords.SignCount];
        Span<bool> nearEnd = stackalloc bool[QuestionWords.SignCount];
        present.Clear();
        nearEnd.Clear();
        var count = QuestionWords.Mark(text, present, nearEnd);
        var ends = 0;
        for (var sign = 0; sign < present.Length; sign++)
        {
            if (present[sign]) bag.Add(WordBucket(QuestionSeed, 10 + (ulong)sign));
            if (!nearEnd[sign]) continue;
            bag.Add(WordBucket(QuestionSeed, 1000 + (ulong)sign));
            ends++;
        }
        var mark = text.LastIndexOf('?');
        var asks = (count > 0 ? 1 : 0) + (ends > 0 ? 2 : 0) + (mark >= 0 ? 4 : 0) + (mark >= 0 && mark + 4 >= text.Length ? 8 : 0);
        bag.Add(WordBucket(QuestionSeed, 2000 + (ulong)asks));
        bag.Add(WordBucket(QuestionSeed, 3000 + (ulong)(asks * 10) + (ulong)Math.Log2(text.Length + 1)));
    }

    private static void AddFeelings(string text, List<WordSpan> words, FeatureBag bag)
    {
        // Tried for Chinese and English too, where it gains nothing.
        if (!text.AsSpan().ContainsAnyInRange('\u0E01', '\u0E4E')) return;
        var (good, bad, delight, anger) = FeelingWords.Count(text, words);
        var (praise, blame) = (good + (2 * delight), bad + (2 * anger));
        var balance = Math.Clamp(praise - blame, -6, 6);
        Span<int> signs =
        [
            Math.Min(praise, 6), 100 + Math.Min(blame, 6), 206 + balance, 300 + Math.Min(delight, 3), 400 + Math.Min(anger, 3),
            504 + ((int)Math.Log2(text.Length + 1) * 20) + Math.Clamp(balance, -4, 4),
            1000 + (praise > 0 ? 1 : 0) + (blame > 0 ? 2 : 0) + (delight > 0 ? 4 : 0) + (anger > 0 ? 8 : 0),
        ];
        foreach (var sign in signs) bag.Add(WordBucket(FeelingSeed, (ulong)sign));
    }

    private static void AddCharacters(string text, FeatureBag bag)
    {
        for (var start = 0; start < text.Length; start++)
        {
            var hash = CharacterSeed;
            var end = Math.Min(start + 5, text.Length);
            for (var at = start; at < end; at++)
            {
                hash = (hash ^ text[at]) * 0x100000001B3;
                if (at > start) bag.Add(CharacterBucket(hash));
            }
        }
    }

    private static ulong Hash(ReadOnlySpan<char> word)
    {
        var hash = 0xCBF29CE484222325;
        foreach (var c in word) hash = (hash ^ c) * 0x100000001B3;
        return hash;
    }

    private static int WordBucket(ulong seed, ulong hash) => (int)(Mix(hash ^ seed) & (WordBuckets - 1));

    private static int CharacterBucket(ulong hash)
        => WordBuckets + (int)(((Mix(hash) & uint.MaxValue) * (Buckets - WordBuckets)) >> 32);

    private static ulong Mix(ulong hash)
    {
        hash ^= hash >> 32;
        hash *= 0xD6E8FEB86659FD93;
        return hash ^ (hash >> 32);
    }
}
