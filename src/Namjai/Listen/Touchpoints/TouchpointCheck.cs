using Namjai.Listen.Surveys;
using Namjai.Listen.Surveys.Drafts;

namespace Namjai.Listen.Touchpoints;

/// <summary>A key and its names, as a page or a program sent them, and what can't stand.</summary>
internal sealed class TouchpointCheck
{
    private readonly FaultList _faults = new();

    public TouchpointCheck(TouchpointDraft draft)
    {
        Key = _faults.Line("key", draft.Key, SurveyLimits.Touchpoint);
        if (Key.Length == 0)
            _faults.Add("key", SurveyFaultReason.Missing);
        Name = _faults.Text("name", draft.Name, SurveyLimits.Touchpoint);
    }

    public string Key { get; }

    public LocalizedText Name { get; }

    public IReadOnlyList<SurveyFault> Faults => _faults.Faults;
}
