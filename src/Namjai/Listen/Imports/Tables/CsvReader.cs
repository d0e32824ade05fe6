namespace Namjai.Listen.Imports.Tables;

/// <summary>
/// Reads delimited text as people and programs really write it. Our own, because a library's reader ends at a quote that is never
/// closed by taking the rest of the file for one cell; here a quote closes only before a delimiter or a line end (so quotes may
/// stand inside a cell), and one that is never closed costs its own line alone.
/// </summary>
internal sealed class CsvReader(TextReader text, char? delimiter, int expectedCells)
{
    private const int LongestQuoted = 1 << 20;
    private readonly List<string> _cells = [];
    private char[] _buffer = new char[1 << 16];
    private int _length;
    private int _position;
    private int _line = 1;
    private long _dropped;
    private long _noCloseBefore;
    private bool _ended;
    private bool _broken;

    public IEnumerable<TableRow> Rows()
    {
        while (ReadRow() is { } row)
        {
            if (!row.IsBlank)
                yield return row;
        }
    }

    private TableRow? ReadRow()
    {
        DropRead();
        if (!Has(0))
            return null;
        var line = _line;
        _cells.Clear();
        _broken = false;
        var open = false;
        while (ReadCell(ref open))
        {
        }
        var flaw = open ? RowFlaw.OpenQuote : _broken ? RowFlaw.BrokenText : RowFlaw.None;
        return new TableRow(line, [.. _cells], flaw);
    }

    /// <summary>True if another cell follows on the row.</summary>
    private bool ReadCell(ref bool open)
    {
        var start = 0;
        while (Has(start) && At(start) == ' ')
            start++;
        if (Has(start) && At(start) == '"')
        {
            var end = FindClosingQuote(start + 1);
            if (end >= 0)
            {
                AddQuoted(start + 1, end);
                var next = end + 1;
                while (Has(next) && At(next) == ' ')
                    next++;
                return StepOver(next);
            }
            open = true;
            _position += start + 1;
        }
        var stop = FindCellEnd();
        Add(_buffer.AsSpan(_position, stop));
        return StepOver(stop);
    }

    private int FindCellEnd()
    {
        var from = 0;
        while (true)
        {
            var rest = _buffer.AsSpan(_position + from, _length - _position - from);
            var found = delimiter is { } one ? rest.IndexOfAny(one, '\n', '\r') : rest.IndexOfAny('\n', '\r');
            if (found >= 0)
                return from + found;
            from += rest.Length;
            if (!Has(from))
                return from;
        }
    }

    /// <summary>Where the quote opened before <paramref name="from"/> closes; -1 if it never does.</summary>
    private int FindClosingQuote(int from)
    {
        var at = from;
        var afterLineEnd = false;
        if (_dropped + _position + at < _noCloseBefore)
            return -1;
        while (at - from < LongestQuoted)
        {
            if (!Has(at))
                break;
            var rest = _buffer.AsSpan(_position + at, _length - _position - at);
            var found = rest.IndexOf('"');
            afterLineEnd |= (found < 0 ? rest : rest[..found]).ContainsAny('\n', '\r');
            if (found < 0)
            {
                at += rest.Length;
                continue;
            }
            at += found;
            var previous = at > from ? At(at - 1) : '"';
            var opensAnother = afterLineEnd && (previous == delimiter || previous is '\n' or '\r');
            if (Has(at + 1) && At(at + 1) == '"')
            {
                if (opensAnother && EndsCell(at + 2))
                    return -1;
                at += 2;
            }
            else if (EndsCell(at + 1))
            {
                return afterLineEnd && SwallowsRows(from, at) ? -1 : at;
            }
            else if (opensAnother)
            {
                return -1;
            }
            else
            {
                at++;
            }
        }
        _noCloseBefore = _dropped + _position + at;
        return -1;
    }

    private bool EndsCell(int at)
    {
        while (Has(at) && At(at) == ' ' && delimiter != ' ')
            at++;
        return !Has(at) || At(at) == delimiter || At(at) is '\n' or '\r';
    }

    /// <summary>Lines inside the quotes that are cut into just as many cells as every row: rows, not a customer's paragraphs.</summary>
    private bool SwallowsRows(int from, int to)
    {
        if (expectedCells < 2 || delimiter is not { } cut)
            return false;
        var inside = _buffer.AsSpan(_position + from, to - from);
        int lines = 0, rows = 0;
        foreach (var line in inside.EnumerateLines())
        {
            if (lines++ > 0 && line.Count(cut) == expectedCells - 1)
                rows++;
        }
        return rows >= (expectedCells == 2 ? 6 : 2) && rows * 10 >= (lines - 1) * 8;
    }

    private void AddQuoted(int from, int to)
    {
        var inside = _buffer.AsSpan(_position + from, to - from);
        if (inside.Contains("\"\"", StringComparison.Ordinal))
            Add(inside.ToString().Replace("\"\"", "\"", StringComparison.Ordinal));
        else
            Add(inside);
    }

    private void Add(ReadOnlySpan<char> raw)
    {
        _cells.Add(CellText.Tidy(raw, out var broken));
        _broken |= broken;
    }

    /// <summary>Passes what was read and the delimiter or line end after it; true if it was a delimiter.</summary>
    private bool StepOver(int length)
    {
        CountLines(_buffer.AsSpan(_position, length));
        _position += length;
        if (!Has(0))
            return false;
        var c = At(0);
        _position++;
        if (c == delimiter)
            return true;
        if (c == '\r' && Has(0) && At(0) == '\n')
            _position++;
        _line++;
        return false;
    }

    private void CountLines(ReadOnlySpan<char> passed)
    {
        for (var found = passed.IndexOfAny('\r', '\n'); found >= 0; found = passed.IndexOfAny('\r', '\n'))
        {
            _line++;
            var pair = passed[found] == '\r' && found + 1 < passed.Length && passed[found + 1] == '\n';
            passed = passed[(found + (pair ? 2 : 1))..];
        }
    }

    private char At(int offset) => _buffer[_position + offset];

    private bool Has(int offset)
    {
        while (_position + offset >= _length)
        {
            if (_ended)
                return false;
            if (_length == _buffer.Length)
                Array.Resize(ref _buffer, _buffer.Length * 2);
            var read = text.Read(_buffer, _length, _buffer.Length - _length);
            _ended = read == 0;
            _length += read;
        }
        return true;
    }

    private void DropRead()
    {
        if (_position < _buffer.Length / 2)
            return;
        Array.Copy(_buffer, _position, _buffer, 0, _length - _position);
        _length -= _position;
        _dropped += _position;
        _position = 0;
    }
}
