using Namjai.Listen.Surveys;
using Namjai.Listen.Surveys.Drafts;

namespace Namjai.Listen.Editing;

/// <summary>What <c>/surveys</c> shows.</summary>
internal sealed record SurveyListView(IReadOnlyList<Survey> Surveys, IReadOnlyDictionary<Guid, SurveyScore> Scores);

/// <summary>What <c>/surveys/{id}</c> shows: the survey as it is, and the form as it stands.</summary>
/// <param name="Draft">What is in the form; not saved where <paramref name="IsChanged"/>.</param>
/// <param name="Mark">Of the text that the form began with.</param>
/// <param name="Errors">Sentences by field.</param>
internal sealed record SurveyView(Survey Survey, SurveyDraft Draft, string Mark, SurveyScore? Score, string Link)
{
    public IReadOnlyDictionary<string, string> Errors { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Null unless somebody else has saved while this form was open: then how the two differ.</summary>
    public IReadOnlyList<Difference>? Meanwhile { get; init; }

    public bool IsChanged { get; init; }

    public bool IsSaved { get; init; }
}

/// <summary>One question of the form.</summary>
internal sealed record EditedQuestion(int At, QuestionDraft Draft, QuestionKind Kind)
{
    public string Name => $"questions[{At}]";
}

/// <summary>What <c>/surveys/{id}/card</c> shows.</summary>
/// <param name="Languages">Codes of those on the card.</param>
/// <param name="Small">One card on A6 rather than four on A4.</param>
internal sealed record CardView(Survey Survey, string Business, string Link, IReadOnlyList<string> Languages, bool Small);
