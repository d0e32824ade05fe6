using System.Security.Cryptography;
using System.Text.Json;
using Namjai.Customers.Contracts;
using Namjai.Listen.Contracts;
using NodaTime;

namespace Namjai.Listen.SentFeedback.Records;

/// <summary>Feedback from elsewhere, checked. Source and source id say which it is: sent again, it is the same.</summary>
/// <param name="At">When it was given; null if nobody knows, which makes it now, once.</param>
internal sealed record FeedbackRecord(
    string Source,
    string SourceId,
    Instant? At,
    Measure? Measure,
    int? Score,
    string Comment,
    string Language,
    string Touchpoint,
    string Channel,
    CustomerIdentity? Customer,
    string? Attributes)
{
    /// <summary>SHA-256 of all that it says: the same for the same contents.</summary>
    public byte[] Digest() => SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(new
    {
        At = At?.ToUnixTimeTicks(),
        Measure,
        Score,
        Comment,
        Language,
        Touchpoint,
        Channel,
        Customer,
        Attributes,
    }));
}
