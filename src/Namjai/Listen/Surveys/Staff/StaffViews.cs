using Namjai.Listen.Surveys.Drafts;

namespace Namjai.Listen.Surveys.Staff;

/// <summary>What <c>/surveys</c> shows.</summary>
internal sealed record SurveyListView(IReadOnlyList<Survey> Surveys, IReadOnlyDictionary<Guid, SurveyScore> Scores);

/// <summary>What <c>/surveys/{id}</c> shows: the survey as it is, and the form as it stands.</summary>
/// <param name="Draft">What is in the form; not saved where <paramref name="IsChanged"/>.</param>
/// <param name="Errors">Sentences by field.</param>
internal sealed record SurveyView(Survey Survey, SurveyDraft Draft, SurveyScore? Score, string Link)
{
    public IReadOnlyDictionary<string, string> Errors { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public bool IsChanged { get; init; }

    public bool IsSaved { get; init; }
}

/// <summary>What <c>/surveys/{id}/card</c> shows.</summary>
/// <param name="Languages">Codes of those on the card.</param>
/// <param name="Small">One card on A6 rather than four on A4.</param>
internal sealed record CardView(Survey Survey, string Business, string Link, IReadOnlyList<string> Languages, bool Small);
