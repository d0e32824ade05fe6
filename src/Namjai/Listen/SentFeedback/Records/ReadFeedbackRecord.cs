using System.Text.Json;
using System.Text.RegularExpressions;
using Namjai.Customers.Contracts;
using Namjai.Listen.Surveys;
using NodaTime;

namespace Namjai.Listen.SentFeedback.Records;

/// <summary>Reads one record of JSON. The first thing that is wrong with it is told; a record is taken whole or not at all.</summary>
internal sealed partial class ReadFeedbackRecord(JsonElement json, Instant now, DateTimeZone zone)
{
    public const int LongestComment = 20_000, LongestSource = 100, LongestId = 200, LongestAttributes = 8_000;
    private static readonly Instant Earliest = Instant.FromUtc(1970, 1, 1, 0, 0);

    private FeedbackFault? _fault;

    public static (FeedbackRecord? Record, FeedbackFault? Fault) Of(JsonElement json, Instant now, DateTimeZone zone)
    {
        if (json.ValueKind != JsonValueKind.Object)
            return (null, new("", FeedbackFaultReason.NotAnObject));
        var reading = new ReadFeedbackRecord(json, now, zone);
        try
        {
            var record = reading.Read();
            return reading._fault is { } fault ? (null, fault) : (record, null);
        }
        catch (InvalidOperationException)
        {
            return (null, new("", FeedbackFaultReason.BrokenText)); // a member named "\ud800" is JSON, but no text
        }
    }

    private FeedbackRecord Read()
    {
        var (source, sourceId) = (Line(json, "source", LongestSource), Line(json, "sourceId", LongestId));
        foreach (var (field, text) in new[] { ("source", source), ("sourceId", sourceId) })
        {
            if (text.Length == 0)
                _fault ??= new(field, FeedbackFaultReason.Missing);
        }
        var (measureName, scale) = (Line(json, "measure", LongestSource), Line(json, "scale", LongestSource));
        var (measure, score) = Score(measureName, scale);
        var comment = Text(json, "comment", LongestComment).Trim();
        if (score is null && comment.Length == 0)
            _fault ??= new("", FeedbackFaultReason.NothingInIt);
        var language = Line(json, "language", LongestSource).ToLowerInvariant();
        if (language.Length > 0 && !LanguageCode().IsMatch(language))
            _fault ??= new("language", FeedbackFaultReason.NotALanguage);
        return new(source, sourceId, At(), measure, score, comment, language,
            Line(json, "touchpoint", LongestSource), Line(json, "channel", LongestSource), Customer(), Attributes());
    }

    private (Contracts.Measure?, int?) Score(string measureName, string scale)
    {
        var fault = ScoreReading.Read(
            Number("score"), measureName.Length > 0 ? measureName.ToLowerInvariant() : null, scale.Length > 0 ? scale : null, out var measure, out var score);
        _fault ??= fault;
        return (measure, score);
    }

    private Instant? At()
    {
        var text = Line(json, "at", 40);
        if (text.Length == 0)
            return null;
        var at = SentTime.Read(text, zone);
        if (at is null)
            _fault ??= new("at", FeedbackFaultReason.NotADate);
        else if (at < Earliest || at > now + Duration.FromDays(1))
            _fault ??= new("at", FeedbackFaultReason.ImplausibleDate);
        return at;
    }

    private CustomerIdentity? Customer()
    {
        if (!json.TryGetProperty("customer", out var customer) || customer.ValueKind == JsonValueKind.Null)
            return null;
        if (customer.ValueKind != JsonValueKind.Object)
        {
            _fault ??= new("customer", FeedbackFaultReason.WrongType);
            return null;
        }
        return new(
            Line(customer, "email", LongestId * 2, "customer."), Line(customer, "phone", LongestId, "customer."),
            Line(customer, "name", LongestId, "customer."), Line(customer, "externalId", LongestId, "customer."));
    }

    private string? Attributes()
    {
        if (!json.TryGetProperty("attributes", out var attributes) || attributes.ValueKind == JsonValueKind.Null)
            return null;
        var text = attributes.GetRawText();
        if (attributes.ValueKind != JsonValueKind.Object)
            _fault ??= new("attributes", FeedbackFaultReason.WrongType);
        else if (text.Length > LongestAttributes)
            _fault ??= new("attributes", FeedbackFaultReason.TooLong, $"{LongestAttributes}");
        return text == "{}" ? null : text;
    }

    private double? Number(string field)
    {
        if (!json.TryGetProperty(field, out var value) || value.ValueKind == JsonValueKind.Null)
            return null;
        if (value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number))
            return number;
        _fault ??= new(field, FeedbackFaultReason.WrongType);
        return null;
    }

    private string Line(JsonElement of, string field, int longest, string within = "")
    {
        var text = Text(of, field, longest, within).Trim();
        if (text.Any(char.IsControl))
            _fault ??= new(within + field, FeedbackFaultReason.BrokenText);
        return text;
    }

    private string Text(JsonElement of, string field, int longest, string within = "")
    {
        if (!of.TryGetProperty(field, out var value) || value.ValueKind == JsonValueKind.Null)
            return "";
        if (value.ValueKind != JsonValueKind.String)
        {
            _fault ??= new(within + field, FeedbackFaultReason.WrongType);
            return "";
        }
        if (Surveys.Answers.GivenAnswer.Of(value).Text is not { } text || !StorableText.Holds(text))
        {
            _fault ??= new(within + field, FeedbackFaultReason.BrokenText);
            return "";
        }
        if (text.Length > longest)
            _fault ??= new(within + field, FeedbackFaultReason.TooLong, $"{longest}");
        return text;
    }

    [GeneratedRegex("^[a-z]{2,3}(-[a-z0-9]{2,8}){0,3}$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LanguageCode();
}
