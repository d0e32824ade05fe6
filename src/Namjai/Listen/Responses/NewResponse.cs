using Namjai.Customers.Contracts;
using Namjai.Listen.Surveys.Answers;
using NodaTime;

namespace Namjai.Listen.Responses;

/// <summary>A response to a survey that is to be kept. Its answers were judged before, and stand in the order of the survey.</summary>
internal sealed record NewResponse(Guid WorkspaceId, Guid SurveyId, IReadOnlyCollection<Answered> Answers)
{
    public string Language { get; init; } = "";

    public string Touchpoint { get; init; } = "";

    public string Channel { get; init; } = "";

    /// <summary>Who gave it, if that is known already.</summary>
    public Guid? CustomerId { get; init; }

    /// <summary>Who gave it, found or added in the transaction that writes it.</summary>
    public CustomerIdentity? Customer { get; init; }

    /// <summary>Null for now.</summary>
    public Instant? At { get; init; }

    public string? IdempotencyKey { get; init; }

    public byte[]? RequestHash { get; init; }
}

/// <summary>Answers that a customer adds to a response, or gives anew.</summary>
internal sealed record MoreAnswers(Guid WorkspaceId, Guid ResponseId, IReadOnlyCollection<Answered> Answers);
