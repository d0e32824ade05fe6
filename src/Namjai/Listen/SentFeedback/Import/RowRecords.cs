using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Namjai.Listen.Contracts;
using Namjai.Listen.Responses;
using Namjai.Listen.SentFeedback.Records;
using Namjai.Listen.Surveys;
using NodaTime;

namespace Namjai.Listen.SentFeedback.Import;

/// <summary>
/// Makes records of a file's rows. A row is known again by its id where the file tells one; else by what it says and by how many before it say the same, so its place
/// in the file may change.
/// </summary>
internal sealed class RowRecords(string source, FileProfile profile, DateTimeZone zone)
{
    private const int LongestId = 100;

    private readonly Dictionary<string, int> _said = new(StringComparer.Ordinal);
    private readonly Measure? _measure = MeasureOf(profile.Scale);

    /// <summary>True if the file's scale is none that a measure is asked on: its words are kept, and the scores beside them, uncounted.</summary>
    public bool LeavesScoresOut => profile.Scale is not null && _measure is null;

    public (FeedbackRecord? Record, FeedbackFault? Fault) Of(FileRow row)
    {
        if (row.Feedback is not { } given)
            return (null, null);
        if (!StorableText.Holds(given.Comment) || !StorableText.Holds(given.Group ?? ""))
            return (null, new("", FeedbackFaultReason.BrokenText));
        int? score = null;
        if (_measure is { } measure && ScoreReading.Read(given.Score, MeasureNames.Of(measure), scaleName: null, out _, out score) is { } fault)
            return (null, fault);
        if (score is null && given.Comment.Length == 0)
            return (null, new("", FeedbackFaultReason.NothingInIt));
        return (new(
            Shorten(source), IdOf(given), given.On is { } day ? SentTime.OfDay(day, zone) : null,
            score is null ? null : _measure, score, given.Comment, "", Shorten(given.Group ?? ""), "import", Customer: null, Attributes(given)), null);
    }

    private static Measure? MeasureOf(Scale? scale) => Enum.GetValues<Measure>().Cast<Measure?>().FirstOrDefault(measure => Scale.Of(measure!.Value) == scale);

    private static string Shorten(string text)
    {
        const int most = ReadFeedbackRecord.LongestSource;
        return text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];
    }

    private string IdOf(Contracts.Feedback given)
    {
        var says = string.Join('\u001f', given.Score?.ToString(CultureInfo.InvariantCulture), given.Comment, given.On, given.Group);
        var id = given.Id is { Length: <= LongestId } own && StorableText.Holds(own) && !own.Any(char.IsControl) ? own : Digest(given.Id ?? says);
        var before = _said[id] = _said.GetValueOrDefault(id) + 1;
        // An id that comes twice tells two rows after all, and none is lost.
        return before == 1 && given.Id is not null ? id : string.Create(CultureInfo.InvariantCulture, $"{id}-{before}");
    }

    private static string Digest(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));

    private string? Attributes(Contracts.Feedback given) => LeavesScoresOut && given.Score is { } score
        ? JsonSerializer.Serialize(new { score, scale = $"{profile.Scale!.Lowest}-{profile.Scale.Highest}" }, JsonSerializerOptions.Web)
        : null;
}
