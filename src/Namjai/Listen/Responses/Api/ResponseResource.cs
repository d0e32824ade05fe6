using System.Text.Json;
using System.Text.Json.Serialization;

namespace Namjai.Listen.Responses.Api;

/// <summary>A response as programs see it.</summary>
/// <param name="Answers">By question: a score, words, or a list of choices.</param>
internal sealed record ResponseResource(
    Guid Id,
    DateTimeOffset At,
    Guid? SurveyId,
    string? Source,
    string? SourceId,
    string Language,
    string Touchpoint,
    string Channel,
    Guid? CustomerId,
    string? Measure,
    int? Score,
    IReadOnlyDictionary<string, object> Answers,
    JsonElement? Attributes)
{
    public static ResponseResource Of(Response response, IEnumerable<Answer> answers) => new(
        response.Id,
        response.At.ToDateTimeOffset(),
        response.SurveyId,
        response.SourceId is null ? null : response.Source,
        response.SourceId,
        response.Language,
        response.Touchpoint,
        response.Channel,
        response.CustomerId,
        response.Measure is { } measure ? MeasureNames.Of(measure) : null,
        response.Score,
        answers.ToDictionary(answer => answer.QuestionKey, Value, StringComparer.Ordinal),
        response.Attributes is { } attributes ? JsonSerializer.Deserialize<JsonElement>(attributes) : null);

    private static object Value(Answer answer) =>
        answer.Score ?? (object?)answer.Text ?? answer.Choices?.Split(',') ?? [];
}

/// <summary>A page of a list.</summary>
/// <param name="Next">What to ask for as <c>after</c> to go on; null at the end.</param>
internal sealed record ResponseList(IReadOnlyList<ResponseResource> Items, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] Guid? Next);
