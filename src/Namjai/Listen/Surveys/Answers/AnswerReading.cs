namespace Namjai.Listen.Surveys.Answers;

/// <summary>What answers came to: those that are sound, and why others are not. Only a reading without faults may be kept.</summary>
internal sealed class AnswerReading
{
    private readonly Dictionary<string, Answered> _answers = new(StringComparer.Ordinal);
    private readonly List<AnswerFault> _faults = [];

    public bool IsSound => _faults.Count == 0;

    public IReadOnlyCollection<Answered> Answers => _answers.Values;

    public IReadOnlyDictionary<string, Answered> ByKey => _answers;

    public IReadOnlyList<AnswerFault> Faults => _faults;

    public void Accept(Answered answer) => _answers.Add(answer.QuestionKey, answer);

    public void Refuse(string questionKey, AnswerFaultReason reason, string? detail = null) =>
        _faults.Add(new("answers." + questionKey, reason, detail));

    public void RefuseAll(AnswerFaultReason reason) => _faults.Add(new("answers", reason));
}
