namespace Namjai.Platform.Web.Pages;

/// <summary>What can't stand in a form: a sentence for each field at fault, in the reader's language. The empty name is the form as a whole.</summary>
internal sealed class FormFaults
{
    private readonly Dictionary<string, string> _faults = new(StringComparer.Ordinal);

    public bool Any => _faults.Count > 0;

    /// <summary>In the order in which they were found.</summary>
    public IReadOnlyDictionary<string, string> All => _faults;

    public string? this[string field] => _faults.GetValueOrDefault(field);

    /// <summary>A field's first fault is the one that is told.</summary>
    public FormFaults Add(string field, string sentence)
    {
        _faults.TryAdd(field, sentence);
        return this;
    }
}
