namespace Namjai.Language.Phrases;

/// <summary>How many comments of each side have a phrase.</summary>
internal sealed class PhraseTally
{
    private int _votes;

    public int Low { get; private set; }

    public int High { get; private set; }

    public int Total => Low + High;

    /// <summary>How the phrase is written most often (found by majority vote, Boyer and Moore 1981).</summary>
    public string Surface { get; private set; } = "";

    /// <summary>The comment that counted it last, so that a comment counts once.</summary>
    private int _lastComment = -1;

    public void Count(int comment, bool isLow, ReadOnlySpan<char> surface)
    {
        if (_lastComment == comment)
            return;
        _lastComment = comment;
        if (isLow)
            Low++;
        else
            High++;
        if (_votes == 0)
            Surface = surface.SequenceEqual(Surface) ? Surface : surface.ToString();
        _votes += surface.SequenceEqual(Surface) ? 1 : -1;
    }
}
