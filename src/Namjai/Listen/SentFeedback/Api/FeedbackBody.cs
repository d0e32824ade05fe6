using System.Text.Json;

namespace Namjai.Listen.SentFeedback.Api;

/// <summary>A record as the API describes it. It is read by <see cref="Records.ReadFeedbackRecord"/>, which tells what is wrong with one instead of failing for all.</summary>
/// <param name="Source">Where it comes from, such as the name of a review site.</param>
/// <param name="SourceId">What the source calls it.</param>
/// <param name="At">RFC 3339; left out, now.</param>
/// <param name="Measure"><c>nps</c>, <c>csat</c>, <c>ces5</c> or <c>ces7</c>; left out, by the scale.</param>
/// <param name="Scale"><c>1-5</c> and <c>stars</c> are csat unless the measure says ces5; <c>0-10</c> is nps; <c>1-7</c> needs the measure.</param>
internal sealed record FeedbackBody(
    string Source, string SourceId, DateTimeOffset? At, string? Measure, double? Score, string? Scale, string? Comment, string? Language,
    string? Touchpoint, string? Channel, FeedbackCustomer? Customer, IReadOnlyDictionary<string, JsonElement>? Attributes);

/// <summary>Who said it: found or added by external id, e-mail or phone.</summary>
internal sealed record FeedbackCustomer(string? Email, string? Phone, string? Name, string? ExternalId);
