using Namjai.Listen.Contracts;

namespace Namjai.Listen.Surveys.Answers;

/// <summary>Judges answers against the survey they answer. Pure: the public page and the API ask the same rules.</summary>
internal static class AnswerRules
{
    public const int LongestText = 5000;

    /// <summary>A whole response at once: every question that is asked of this customer, and no other.</summary>
    public static AnswerReading Read(SurveyContent survey, IReadOnlyDictionary<string, GivenAnswer> given)
    {
        var reading = new AnswerReading();
        foreach (var key in given.Keys.Where(key => survey.Find(key) is null))
            reading.Refuse(key, AnswerFaultReason.UnknownQuestion);
        foreach (var question in survey.Questions)
        {
            var answer = given.GetValueOrDefault(question.Key);
            if (Branching.IsAsked(question, reading.ByKey))
                Judge(question, answer, question.Required, reading);
            else if (!answer.IsEmpty)
                reading.Refuse(question.Key, AnswerFaultReason.NotAsked, question.ShowWhen!.Question);
        }
        if (reading.IsSound && reading.Answers.Count == 0)
            reading.RefuseAll(AnswerFaultReason.NothingAnswered);
        return reading;
    }

    /// <summary>The questions of one page; what was given beside them is left alone. A page may be left empty but for what it requires.</summary>
    public static AnswerReading ReadPage(IEnumerable<Question> page, IReadOnlyDictionary<string, GivenAnswer> given)
    {
        var reading = new AnswerReading();
        foreach (var question in page)
            Judge(question, given.GetValueOrDefault(question.Key), question.Required, reading);
        return reading;
    }

    private static void Judge(Question question, GivenAnswer given, bool required, AnswerReading reading)
    {
        if (given.IsEmpty)
        {
            if (required)
                reading.Refuse(question.Key, AnswerFaultReason.Required);
        }
        else if (question.Kind.Scale() is { } scale)
            JudgeScore(question, given, scale, reading);
        else if (question.Kind == QuestionKind.Text)
            JudgeText(question, given, reading);
        else
            JudgeChoices(question, given, reading);
    }

    private static void JudgeScore(Question question, GivenAnswer given, Scale scale, AnswerReading reading)
    {
        if (given.Number is not { } number)
            reading.Refuse(question.Key, AnswerFaultReason.WrongType, SurveyNames.Of(question.Kind));
        else if (number != Math.Floor(number) || number < scale.Lowest || number > scale.Highest)
            reading.Refuse(question.Key, AnswerFaultReason.OutOfRange, $"{scale.Lowest}-{scale.Highest}");
        else
            reading.Accept(Answered.WithScore(question, (int)number));
    }

    private static void JudgeText(Question question, GivenAnswer given, AnswerReading reading)
    {
        var text = given.Text?.Trim();
        if (text is null)
            reading.Refuse(question.Key, AnswerFaultReason.WrongType, SurveyNames.Of(question.Kind));
        else if (!StorableText.Holds(text))
            reading.Refuse(question.Key, AnswerFaultReason.BrokenText);
        else if (text.Length > LongestText && text.EnumerateRunes().Count() > LongestText)
            reading.Refuse(question.Key, AnswerFaultReason.TooLong, $"{LongestText}");
        else
            reading.Accept(Answered.InWords(question, text));
    }

    private static void JudgeChoices(Question question, GivenAnswer given, AnswerReading reading)
    {
        var chosen = question.Kind == QuestionKind.Choices && given.Text is { } one ? [one] : given.Several ?? (given.Text is { } text ? [text] : []);
        var known = question.ChoiceKeys.ToList();
        if (chosen.Count == 0 || (question.Kind != QuestionKind.Choices && given.Several is not null))
            reading.Refuse(question.Key, AnswerFaultReason.WrongType, SurveyNames.Of(question.Kind));
        else if (chosen.Except(known, StringComparer.Ordinal).Any())
            reading.Refuse(question.Key, AnswerFaultReason.UnknownChoice, string.Join(", ", known));
        else
            reading.Accept(Answered.ByChoice(question, [.. known.Where(key => chosen.Contains(key, StringComparer.Ordinal))]));
    }
}
