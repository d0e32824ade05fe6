namespace Namjai.Platform.Files;

/// <summary>One pass over the bytes of a file: enough to tell UTF-8, UTF-16 and no text at all from each other.</summary>
internal sealed class ByteCensus
{
    private const int SampleLimit = 1 << 16;
    private const int SampledAfter = 4;
    private readonly List<byte> _sample = [];
    private long _length;
    private long _evenZeros;
    private long _oddZeros;
    private long _controls;
    private long _sequences;
    private long _brokenSequences;
    private long _position;
    private long _lastBroken = -4;
    private int _awaited;
    private byte _lowestNext = 0x80;
    private byte _highestNext = 0xBF;
    private byte _previous;
    private int _sinceHigh = SampledAfter;
    private byte[] _head = [];

    /// <summary>Bytes beyond ASCII in file order, each with its neighbours: what tells old encodings apart.</summary>
    public byte[] Sample => [.. _sample];

    public bool IsBinary
    {
        get
        {
            var zeros = _evenZeros + _oddZeros;
            return zeros > Math.Max(3, _length / 1000) || _controls > Math.Max(8, _length / 100);
        }
    }

    /// <summary>Nearly whole counts too: a file broken in a row or two is still UTF-8.</summary>
    public bool IsUtf8 => _brokenSequences == 0 || _sequences >= 4 * _brokenSequences;

    /// <summary>UTF-16 without a mark shows in ASCII's zero bytes, all on one side.</summary>
    public string? LooksLikeUtf16
    {
        get
        {
            var zeros = _evenZeros + _oddZeros;
            if (zeros * 66 < _length || _length < 4 || (_controls == 0 && _brokenSequences == 0 && zeros * 4 < _length))
                return null;
            if (_oddZeros >= 19 * _evenZeros && LooksLikeText(bigEndian: false))
                return "utf-16";
            return _evenZeros >= 19 * _oddZeros && LooksLikeText(bigEndian: true) ? "utf-16BE" : null;
        }
    }

    public static ByteCensus Take(Stream file)
    {
        var census = new ByteCensus();
        var buffer = new byte[1 << 16];
        int read;
        while ((read = file.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false)) > 0)
        {
            if (census._length == 0)
                census._head = buffer.AsSpan(0, Math.Min(read, 1 << 14)).ToArray();
            census.Add(buffer.AsSpan(0, read));
        }
        return census;
    }

    private void Add(ReadOnlySpan<byte> bytes)
    {
        var offset = _length;
        for (var i = 0; i < bytes.Length; i++)
        {
            var value = bytes[i];
            _position = offset + i;
            if (value < 0x80)
            {
                if (_awaited > 0)
                    Break();
                if (value < 0x20)
                    CountControl(value, offset + i);
                if (_sinceHigh < SampledAfter && _sample.Count < SampleLimit)
                    _sample.Add(value);
                _sinceHigh = Math.Min(_sinceHigh + 1, SampledAfter + 1);
            }
            else
            {
                AddHigh(value);
            }
            _previous = value;
        }
        _length += bytes.Length;
    }

    private void CountControl(byte value, long position)
    {
        if (value == 0)
        {
            if ((position & 1) == 0)
                _evenZeros++;
            else
                _oddZeros++;
        }
        else if (value is not (9 or 10 or 11 or 12 or 13 or 26))
        {
            _controls++;
        }
    }

    private void AddHigh(byte value)
    {
        if (_sample.Count < SampleLimit)
        {
            if (_sinceHigh > SampledAfter && _previous != 0)
                _sample.Add(_previous);
            _sample.Add(value);
        }
        _sinceHigh = 0;
        if (_awaited > 0)
        {
            if (value >= _lowestNext && value <= _highestNext)
            {
                (_lowestNext, _highestNext) = (0x80, 0xBF);
                if (--_awaited == 0)
                    _sequences++;
                return;
            }
            Break();
        }
        (_awaited, _lowestNext, _highestNext) = value switch
        {
            >= 0xC2 and <= 0xDF => (1, (byte)0x80, (byte)0xBF),
            0xE0 => (2, (byte)0xA0, (byte)0xBF),
            0xED => (2, (byte)0x80, (byte)0x9F),
            >= 0xE1 and <= 0xEF => (2, (byte)0x80, (byte)0xBF),
            0xF0 => (3, (byte)0x90, (byte)0xBF),
            >= 0xF1 and <= 0xF3 => (3, (byte)0x80, (byte)0xBF),
            0xF4 => (3, (byte)0x80, (byte)0x8F),
            _ => (0, (byte)0x80, (byte)0xBF),
        };
        if (_awaited == 0)
            CountBroken();
    }

    private void Break()
    {
        CountBroken();
        (_awaited, _lowestNext, _highestNext) = (0, 0x80, 0xBF);
    }

    /// <summary>Broken bytes in a row are one wound.</summary>
    private void CountBroken()
    {
        if (_position - _lastBroken > 3)
            _brokenSequences++;
        _lastBroken = _position;
    }

    private bool LooksLikeText(bool bigEndian)
    {
        var odd = 0;
        var total = _head.Length / 2;
        for (var i = 0; i < total; i++)
        {
            var unit = bigEndian ? (_head[2 * i] << 8) | _head[2 * i + 1] : (_head[2 * i + 1] << 8) | _head[2 * i];
            if (unit is < 0x20 and not (9 or 10 or 11 or 13) or 0xFFFE or 0xFFFF or (>= 0xE000 and < 0xF900))
                odd++;
        }
        return odd * 20 <= total;
    }
}
