using System.Text.Json;
using Namjai.Listen.SentFeedback.Api;

namespace Namjai.Listen.EarlierResponses;

/// <summary>What a customer answered before, on paper or to another tool, as somebody sends it now: anything may be missing or wrong.</summary>
internal sealed record EarlierResponse
{
    /// <summary>When it was given; left out, now.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>By the keys of the survey's questions.</summary>
    public IReadOnlyDictionary<string, JsonElement>? Answers { get; init; }

    public string? Language { get; init; }

    /// <summary>Left out, the survey's own.</summary>
    public string? Touchpoint { get; init; }

    public string? Channel { get; init; }

    /// <summary>Who gave it; left out, nobody knows.</summary>
    public FeedbackCustomer? Customer { get; init; }

    /// <summary>Whatever tells it from the others, such as the number on the sheet: sent again, it is not counted twice.</summary>
    public string? SourceId { get; init; }
}

/// <param name="Received">How many are on disk; those that were there before are among them.</param>
internal sealed record EarlierResponsesResult(int Received, IReadOnlyList<RejectedResponse> Rejected);

/// <param name="Index">Its place in what was sent, from 0.</param>
/// <param name="Reason">What is wrong with it, by field.</param>
internal sealed record RejectedResponse(int Index, string Reason);
