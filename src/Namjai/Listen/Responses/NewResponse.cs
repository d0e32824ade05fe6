using Namjai.Listen.Contracts;
using NodaTime;

namespace Namjai.Listen.Responses;

/// <summary>A response to a survey that is to be kept. Its answers were judged before.</summary>
internal sealed record NewResponse(Guid WorkspaceId, Guid SurveyId, IReadOnlyList<NewAnswer> Answers)
{
    public string Language { get; init; } = "";

    public string Touchpoint { get; init; } = "";

    public string Channel { get; init; } = "";

    public Guid? CustomerId { get; init; }

    /// <summary>Null for now.</summary>
    public Instant? At { get; init; }

    public string? IdempotencyKey { get; init; }

    public byte[]? RequestHash { get; init; }
}

/// <summary>Answers that a customer adds to a response, or gives anew.</summary>
internal sealed record MoreAnswers(Guid WorkspaceId, Guid ResponseId, IReadOnlyList<NewAnswer> Answers);

/// <summary>A sound answer to one question, in the order of the survey.</summary>
/// <param name="Measure">And <paramref name="Score"/>: for a scored question.</param>
/// <param name="IsCounted">False for a second question of the same measure, so that one customer counts once.</param>
/// <param name="Text">For a question that asks for words.</param>
/// <param name="Choices">What was chosen.</param>
internal sealed record NewAnswer(string QuestionKey, Measure? Measure, int? Score, bool IsCounted, string? Text, IReadOnlyList<string> Choices);
