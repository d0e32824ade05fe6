using Microsoft.Extensions.Localization;
using Namjai.Listen.Surveys.Answers;
using Namjai.Listen.Surveys.Drafts;
using Namjai.Platform.Localization;

namespace Namjai.Listen.Surveys;

/// <summary>Faults as sentences in the reader's language, by field: for the <c>errors</c> of a problem, and beside the fields of a form.</summary>
internal static class FaultSentences
{
    public static string Of(this IStringLocalizer<SurveyWords> words, SurveyFault fault) => words.Say("Draft" + fault.Reason, fault.Detail ?? "");

    public static string Of(this IStringLocalizer<SurveyWords> words, AnswerFault fault) => words.Say("Answer" + fault.Reason, fault.Detail ?? "");

    public static Dictionary<string, string[]> ByField(this IStringLocalizer<SurveyWords> words, IEnumerable<SurveyFault> faults) =>
        ByField(faults.Select(fault => (fault.Field, words.Of(fault))));

    public static Dictionary<string, string[]> ByField(this IStringLocalizer<SurveyWords> words, IEnumerable<AnswerFault> faults) =>
        ByField(faults.Select(fault => (fault.Field, words.Of(fault))));

    /// <summary>For a page: the first sentence of each question, by its key.</summary>
    public static IReadOnlyDictionary<string, string> SentencesByQuestion(this AnswerReading reading, IStringLocalizer<SurveyWords> words) => reading.Faults
        .GroupBy(fault => fault.Field["answers.".Length..], StringComparer.Ordinal)
        .ToDictionary(question => question.Key, question => words.Of(question.First()), StringComparer.Ordinal);

    private static Dictionary<string, string[]> ByField(IEnumerable<(string Field, string Sentence)> faults) => faults
        .GroupBy(fault => fault.Field, fault => fault.Sentence, StringComparer.Ordinal)
        .ToDictionary(field => field.Key, field => field.Distinct(StringComparer.Ordinal).ToArray(), StringComparer.Ordinal);
}
