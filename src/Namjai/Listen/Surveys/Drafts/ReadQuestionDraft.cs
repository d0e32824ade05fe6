namespace Namjai.Listen.Surveys.Drafts;

/// <summary>One question of a draft, judged together with those before it.</summary>
internal static class ReadQuestionDraft
{
    /// <returns>Null if its kind can't be told; every other fault is in <paramref name="faults"/> and the question is good enough to go on.</returns>
    public static Question? Of(QuestionDraft draft, string field, IReadOnlyList<Question> earlier, ISet<string> keys, FaultList faults)
    {
        var key = faults.Key(field + ".key", draft.Key, keys);
        var text = faults.NeededText(field + ".text", draft.Text, SurveyLimits.QuestionText);
        if (!SurveyNames.TryParseKind(draft.Kind, out var kind))
        {
            faults.Add(field + ".kind", string.IsNullOrWhiteSpace(draft.Kind) ? SurveyFaultReason.Missing : SurveyFaultReason.Unknown, string.Join(", ", SurveyNames.Kinds));
            return null;
        }
        return new(key, kind, text, draft.Required ?? earlier.Count == 0)
        {
            Choices = ChoicesOf(draft, kind, field + ".choices", faults),
            Ends = EndsOf(draft, kind, field + ".ends", faults),
            Wordings = WordingsOf(draft, field + ".wordings", earlier, faults),
            ShowWhen = draft.ShowWhen is { } condition ? ReadShowWhen.Of(condition, field + ".showWhen", earlier, faults) : null,
        };
    }

    private static List<Choice> ChoicesOf(QuestionDraft draft, QuestionKind kind, string field, FaultList faults)
    {
        var given = draft.Choices ?? [];
        if (!kind.HasChoices())
        {
            if (given.Count > 0)
                faults.Add(field, SurveyFaultReason.NotForThisKind, SurveyNames.Of(kind));
            return [];
        }
        if (given.Count < 2)
            faults.Add(field, SurveyFaultReason.TooFew, 2);
        if (given.Count > SurveyLimits.Choices)
            faults.Add(field, SurveyFaultReason.TooMany, SurveyLimits.Choices);
        var keys = new HashSet<string>(StringComparer.Ordinal);
        return [.. given.Take(SurveyLimits.Choices).Select((choice, i) => new Choice(
            faults.Key($"{field}[{i}].key", choice?.Key, keys),
            faults.NeededText($"{field}[{i}].text", choice?.Text, SurveyLimits.ChoiceText)))];
    }

    private static ScaleEnds? EndsOf(QuestionDraft draft, QuestionKind kind, string field, FaultList faults)
    {
        if (draft.Ends is not { } ends)
            return null;
        if (kind.Measure() is null)
            faults.Add(field, SurveyFaultReason.NotForThisKind, SurveyNames.Of(kind));
        return new(
            faults.NeededText(field + ".low", ends.Low, SurveyLimits.EndText),
            faults.NeededText(field + ".high", ends.High, SurveyLimits.EndText));
    }

    private static List<ScoreWording> WordingsOf(QuestionDraft draft, string field, IReadOnlyList<Question> earlier, FaultList faults)
    {
        var wordings = new List<ScoreWording>();
        var given = draft.Wordings ?? [];
        var scale = earlier.Select(question => question.Kind.Scale()).FirstOrDefault(one => one is not null);
        if (given.Count > 0 && scale is null)
        {
            faults.Add(field, SurveyFaultReason.NotAnEarlierQuestion);
            return wordings;
        }
        for (var i = 0; i < given.Count; i++)
        {
            var (from, to) = (given[i]?.From ?? scale!.Lowest, given[i]?.To ?? scale!.Highest);
            if (from > to || from < scale!.Lowest || to > scale.Highest || wordings.Exists(other => from <= other.To && to >= other.From))
                faults.Add($"{field}[{i}]", SurveyFaultReason.BadRange, $"{scale!.Lowest}-{scale.Highest}");
            wordings.Add(new(from, to, faults.NeededText($"{field}[{i}].text", given[i]?.Text, SurveyLimits.QuestionText)));
        }
        return wordings;
    }
}
