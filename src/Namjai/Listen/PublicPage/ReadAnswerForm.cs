using Namjai.Listen.Surveys;
using Namjai.Listen.Surveys.Answers;
using Namjai.Platform.Web.Pages;

namespace Namjai.Listen.PublicPage;

/// <summary>Reads what a customer's form sends, within bounds.</summary>
internal static class ReadAnswerForm
{
    /// <summary>A page of ten long answers in Thai, as a browser encodes them.</summary>
    public const int MostBytes = 512 * 1024;

    /// <returns>Null if it is no form, or is broken or too large.</returns>
    public static Task<IFormCollection?> RunAsync(HttpContext context) => context.Request.TryReadFormAsync();

    /// <summary>The fields that are answers to these questions.</summary>
    public static IReadOnlyDictionary<string, GivenAnswer> Answers(IFormCollection form, IEnumerable<Question> questions) => questions
        .Where(question => form.ContainsKey(question.Key))
        .ToDictionary(question => question.Key, question => GivenAnswer.Of(form[question.Key], question.Kind), StringComparer.Ordinal);
}
