namespace Namjai.Listen.Surveys.Drafts;

/// <summary>A condition must hang on a question that stands before it, and name answers that question can have.</summary>
internal static class ReadShowWhen
{
    public static ShowWhen? Of(ShowWhenDraft draft, string field, IReadOnlyList<Question> earlier, FaultList faults)
    {
        if (earlier.FirstOrDefault(question => question.Key == draft.Question) is not { } on)
        {
            faults.Add(field + ".question", SurveyFaultReason.NotAnEarlierQuestion, draft.Question);
            return null;
        }
        if (on.Kind == QuestionKind.Text)
        {
            faults.Add(field + ".question", SurveyFaultReason.CannotDecide, on.Key);
            return null;
        }
        return on.Kind.Scale() is { } scale
            ? OfScore(draft, field, on, scale.Lowest, scale.Highest, faults)
            : OfChoices(draft, field, on, faults);
    }

    private static ShowWhen OfScore(ShowWhenDraft draft, string field, Question on, int lowest, int highest, FaultList faults)
    {
        if (draft.Choices is { Count: > 0 })
            faults.Add(field + ".choices", SurveyFaultReason.NotForThisKind, SurveyNames.Of(on.Kind));
        var (from, to) = (draft.From ?? lowest, draft.To ?? highest);
        if (from > to || from < lowest || to > highest)
            faults.Add(field + ".from", SurveyFaultReason.BadRange, $"{lowest}-{highest}");
        return new(on.Key) { From = from, To = to };
    }

    private static ShowWhen OfChoices(ShowWhenDraft draft, string field, Question on, FaultList faults)
    {
        if (draft.From is not null || draft.To is not null)
            faults.Add(field + ".from", SurveyFaultReason.NotForThisKind, SurveyNames.Of(on.Kind));
        var keys = on.ChoiceKeys.ToList();
        var given = draft.Choices ?? [];
        if (given.Count == 0)
            faults.Add(field + ".choices", SurveyFaultReason.Missing);
        for (var i = 0; i < given.Count; i++)
        {
            if (!keys.Contains(given[i] ?? "", StringComparer.Ordinal))
                faults.Add($"{field}.choices[{i}]", SurveyFaultReason.Unknown, string.Join(", ", keys));
        }
        return new(on.Key) { Choices = [.. given.OfType<string>().Distinct(StringComparer.Ordinal)] };
    }
}
