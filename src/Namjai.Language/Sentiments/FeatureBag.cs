namespace Namjai.Language.Sentiments;

/// <summary>The set of hashed features of one text; emptied and filled again for the next.</summary>
internal sealed class FeatureBag
{
    private int[] _ids = new int[1024];
    private ulong[] _slots = new ulong[4096];
    private uint _round;

    public ReadOnlySpan<int> Ids => _ids.AsSpan(0, Count);

    public int Count { get; private set; }

    public void Clear()
    {
        Count = 0;
        if (++_round != 0) return;
        Array.Clear(_slots);
        _round = 1;
    }

    /// <summary>Adds a feature unless it is there already: what counts is that it occurs, not how often.</summary>
    public void Add(int id)
    {
        if (Count * 2 >= _slots.Length) Grow();
        if (!Occupy(id)) return;
        if (Count == _ids.Length) Array.Resize(ref _ids, _ids.Length * 2);
        _ids[Count++] = id;
    }

    private bool Occupy(int id)
    {
        var entry = ((ulong)_round << 32) | (uint)id;
        var mask = _slots.Length - 1;
        for (var at = (int)((uint)id * 2654435769u >> 8) & mask; ; at = (at + 1) & mask)
        {
            if (_slots[at] == entry) return false;
            // A slot of an earlier round is free.
            if (_slots[at] >> 32 == _round) continue;
            _slots[at] = entry;
            return true;
        }
    }

    private void Grow()
    {
        _slots = new ulong[_slots.Length * 4];
        foreach (var id in Ids) Occupy(id);
    }
}
