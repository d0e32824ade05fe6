using Namjai.Demo.Opening;
using Namjai.Demo.Voices;
using Namjai.Demo.Year;
using Namjai.Listen.Contracts;
using NodaTime;

namespace Namjai.Benchmarks.Reading;

/// <summary>A year of a large business: the demo's life, any number of times as busy. The same number gives the same comments.</summary>
internal sealed class MadeYear(int comments, Instant now, IReadOnlyDictionary<LifeSurvey, Guid> surveys)
{
    public const int Customers = 200_000;

    private const int Seed = 2569;
    private const int IncidentEvery = 100_000;

    private static readonly (LifeSurvey, double)[] Busy = [.. LifeSurvey.All.Where(survey => survey.PerDay > 0).Select(survey => (survey, survey.PerDay))];

    private readonly CommentWriter _writer = new();
    private readonly Instant _start = now - Duration.FromDays(BusinessYear.Days);

    public static Guid CustomerId(int number) => new(number, 1, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1);

    /// <summary>The comment of this number; later ones came later.</summary>
    public ReceivedResponse Response(int number)
    {
        var dice = new Dice(Seed, number);
        var at = Instant.FromUnixTimeMilliseconds((_start + (Duration.FromDays(BusinessYear.Days) * ((number + dice.Share()) / comments))).ToUnixTimeMilliseconds());
        var local = at.InZone(Rhythm.Zone);
        var daysBack = Math.Clamp((int)(now - at).TotalDays, 0, BusinessYear.Days - 1);
        var survey = dice.Weighted(Busy);
        var channel = dice.Weighted(survey.Channels);
        var voice = Voice.OfStranger(local.Date, dice);
        var met = Visit.Experiences(survey.Touchpoint, daysBack, local.Hour, dice);
        var score = Visit.Score(survey, met, dice);
        var comment = number % IncidentEvery == 7 ? _writer.Incident : _writer.Write(voice, survey, score, met, dice).Comment;
        // Some come often, most come seldom.
        Guid? customer = dice.Happens(0.6) ? CustomerId((int)(Customers * Math.Pow(dice.Share(), 1.4))) : null;
        return new ReceivedResponse(
            Guid.CreateVersion7(at.ToDateTimeOffset()), at, local.Date, voice.Language, survey.Touchpoint.ToString().ToLowerInvariant(), channel, customer,
            surveys.TryGetValue(survey, out var id) ? id : null, MeasureOf(survey), score, [new ReceivedComment("comment", comment)]);
    }

    private static Measure MeasureOf(LifeSurvey survey) => survey.Highest switch { 10 => Measure.Nps, 7 => Measure.Ces7, _ => Measure.Csat };
}
