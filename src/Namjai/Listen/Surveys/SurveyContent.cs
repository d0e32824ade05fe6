using System.Text.Json.Serialization;
using Namjai.Listen.Contracts;
using Namjai.Platform.Localization;

namespace Namjai.Listen.Surveys;

/// <summary>All that a survey asks, in the order in which it asks it. Checked before it is made: see <see cref="Drafts.ReadSurveyDraft"/>.</summary>
/// <param name="Languages">Codes of the languages it is offered in, the owner's first choice first.</param>
internal sealed record SurveyContent(IReadOnlyList<Question> Questions, IReadOnlyList<string> Languages)
{
    /// <summary>Questions that were asked once and are no more: what was answered to them can still be told, and their keys mean nothing else.</summary>
    public IReadOnlyList<Question> Retired { get; init; } = [];

    public Question First => Questions[0];

    /// <summary>The question whose score is the response's own; null for a form without scores.</summary>
    public Question? Scored => Questions.FirstOrDefault(question => question.Kind.Measure() is not null);

    public Measure? Measure => Scored?.Kind.Measure();

    [JsonIgnore]
    public IReadOnlyList<ReaderLanguage> ReaderLanguages => [.. Languages.Select(code => ReaderLanguage.All.First(one => one.Code == code))];

    public Question? Find(string key) => Questions.FirstOrDefault(question => question.Key == key);

    /// <summary>The new content in the place of this one, remembering what this one asked.</summary>
    public SurveyContent ReplacedBy(SurveyContent next) => next with
    {
        Retired = [.. Questions.Concat(Retired).DistinctBy(question => question.Key, StringComparer.Ordinal).Where(question => next.Find(question.Key) is null)],
    };

    /// <summary>Keys that once took another kind of answer: old and new answers under one key would be mixed.</summary>
    public IEnumerable<string> KeysOfAnotherKind(SurveyContent next) =>
        from question in Questions.Concat(Retired)
        let now = next.Find(question.Key)
        where now is not null && now.Kind != question.Kind
        select question.Key;
}
