namespace Namjai.Listen.Surveys.Answers;

/// <summary>Which questions come next, by what was answered so far.</summary>
internal static class Branching
{
    public static bool IsAsked(Question question, IReadOnlyDictionary<string, Answered> sofar) =>
        question.ShowWhen is not { } condition || (sofar.TryGetValue(condition.Question, out var answer) && IsMet(condition, answer));

    /// <summary>
    /// The questions for the next page: those not yet shown that are asked, in order, up to the first that hangs on one of this page.
    /// </summary>
    public static IReadOnlyList<Question> NextPage(SurveyContent survey, IReadOnlySet<string> shown, IReadOnlyDictionary<string, Answered> sofar)
    {
        var page = new List<Question>();
        foreach (var question in survey.Questions.Where(question => !shown.Contains(question.Key)))
        {
            if (question.ShowWhen is { } condition && page.Exists(one => one.Key == condition.Question))
                break;
            if (IsAsked(question, sofar))
                page.Add(question);
        }
        return page;
    }

    private static bool IsMet(ShowWhen condition, Answered answer) => answer.Score is { } score
        ? score >= (condition.From ?? int.MinValue) && score <= (condition.To ?? int.MaxValue)
        : answer.Choices.Any(choice => condition.Choices.Contains(choice, StringComparer.Ordinal));
}
