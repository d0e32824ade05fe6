using System.Text.Json.Serialization;
using Namjai.Listen.Places;
using Namjai.Listen.Surveys.Publishing;

namespace Namjai.Listen.Surveys.Api;

/// <summary>A survey as programs see it; its questions may be sent back as they are.</summary>
internal sealed record SurveyResource(
    Guid Id,
    string Key,
    string Url,
    LocalizedText Title,
    string Measure,
    string Touchpoint,
    SurveyState State,
    int Version,
    IReadOnlyList<string> Languages,
    DateTimeOffset CreatedAt,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] DateTimeOffset? PublishedAt,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] DateTimeOffset? ClosedAt)
{
    /// <summary>What people read for the touchpoint, by language; left out where nobody has named it.</summary>
    public LocalizedText? TouchpointName { get; init; }

    /// <summary>Left out in lists.</summary>
    public IReadOnlyList<Question>? Questions { get; init; }

    public static SurveyResource Of(Survey survey, HttpRequest request, PlaceNames places, bool whole) => new(
        survey.Id,
        survey.Key,
        SurveyLink.Of(request, survey.Key),
        survey.Title,
        survey.Measure is { } measure ? SurveyNames.Of(measure) : SurveyNames.Form,
        survey.Touchpoint,
        survey.State,
        survey.Version,
        survey.Content.Languages,
        survey.CreatedAt.ToDateTimeOffset(),
        survey.PublishedAt?.ToDateTimeOffset(),
        survey.ClosedAt?.ToDateTimeOffset())
    {
        TouchpointName = places.NamesOf(survey.Touchpoint) is { IsEmpty: false } names ? names : null,
        Questions = whole ? survey.Content.Questions : null,
    };
}

/// <summary>A new survey.</summary>
internal sealed record MadeSurvey(Guid Id, string Key, string Url);

/// <summary>A page of a list.</summary>
/// <param name="Next">What to ask for as <c>after</c> to go on; null at the end.</param>
internal sealed record SurveyList(IReadOnlyList<SurveyResource> Items, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] Guid? Next);
