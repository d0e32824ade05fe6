using System.Globalization;
using Namjai.Platform.Localization;

namespace Namjai.Listen.Surveys.Drafts;

/// <summary>Gathers every fault of a draft, so that nobody mends them one at a time, and reads the texts that may be at fault.</summary>
internal sealed class FaultList
{
    private static readonly Dictionary<string, string?> NoTexts = new(StringComparer.Ordinal);

    private readonly List<SurveyFault> _faults = [];

    public IReadOnlyList<SurveyFault> Faults => _faults;

    public void Add(string field, SurveyFaultReason reason, string? detail = null) => _faults.Add(new(field, reason, detail));

    public void Add(string field, SurveyFaultReason reason, int limit) => Add(field, reason, limit.ToString(CultureInfo.InvariantCulture));

    /// <summary>One line of text, trimmed; blank if there is none.</summary>
    public string Line(string field, string? given, int limit)
    {
        var text = given?.Trim() ?? "";
        if (!StorableText.Holds(text) || text.Any(char.IsControl))
            Add(field, SurveyFaultReason.BrokenText);
        else if (text.EnumerateRunes().Count() > limit)
            Add(field, SurveyFaultReason.TooLong, limit);
        return text;
    }

    public LocalizedText Text(string field, IReadOnlyDictionary<string, string?>? given, int limit)
    {
        var text = LocalizedText.Empty;
        foreach (var (code, words) in given ?? NoTexts)
        {
            if (ReaderLanguage.TryParse(code, out var language))
                text = text.With(language, Line($"{field}.{language.Code}", words, limit));
            else
                Add($"{field}.{code}", SurveyFaultReason.UnknownLanguage, code);
        }
        return text;
    }

    public LocalizedText NeededText(string field, IReadOnlyDictionary<string, string?>? given, int limit)
    {
        var text = Text(field, given, limit);
        if (text.IsEmpty && !_faults.Exists(fault => fault.Field.StartsWith(field + ".", StringComparison.Ordinal)))
            Add(field, SurveyFaultReason.Missing);
        return text;
    }

    /// <summary>A key of letters, digits, hyphens and underscores that no other in the list has.</summary>
    public string Key(string field, string? given, ISet<string> taken)
    {
        var key = given?.Trim() ?? "";
        if (key.Length == 0)
            Add(field, SurveyFaultReason.Missing);
        else if (key.Length > SurveyLimits.Key || !key.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'))
            Add(field, SurveyFaultReason.BadKey, SurveyLimits.Key);
        else if (!taken.Add(key))
            Add(field, SurveyFaultReason.KeyTwice, key);
        return key;
    }
}
