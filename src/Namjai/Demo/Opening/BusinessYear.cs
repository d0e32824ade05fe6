using Namjai.Demo.Voices;
using Namjai.Demo.Year;
using NodaTime;

namespace Namjai.Demo.Opening;

/// <summary>
/// A year at Ruean Nam that ends at a given moment. Each day has its own dice, so the same moment gives the same year, and later on the
/// same day what was said this morning still stands.
/// </summary>
internal sealed class BusinessYear(CommentWriter writer)
{
    public const int Days = 365;

    private const int Seed = 2569;
    private const int JustNow = -1;

    // Long enough ago to be read, short enough to be news.
    private static readonly int[] SecondsAgo = [140, 560, 1290];

    /// <summary>All answers, oldest first.</summary>
    public IReadOnlyList<LifeAnswer> Until(Instant now)
    {
        var today = now.InZone(Rhythm.Zone).Date;
        var regulars = new Regulars();
        var answers = new List<LifeAnswer>();
        for (var daysBack = Days - 1; daysBack >= 0; daysBack--)
        {
            foreach (var survey in LifeSurvey.All)
                answers.AddRange(Of(survey, today.PlusDays(-daysBack), daysBack, regulars));
            if (daysBack == Storyline.Incident)
                answers.Add(TheFan(today.PlusDays(-daysBack)));
        }
        answers.RemoveAll(answer => answer.At > now - Duration.FromSeconds(SecondsAgo[0]));
        answers.AddRange(SecondsAgo.Select((seconds, index) => LastMinutes(now - Duration.FromSeconds(seconds), index)));
        // Two at the same second stay in the order in which they were made.
        return [.. answers.OrderBy(answer => answer.At)];
    }

    private IEnumerable<LifeAnswer> Of(LifeSurvey survey, LocalDate day, int daysBack, Regulars regulars)
    {
        var dice = new Dice(Seed, daysBack, Array.IndexOf(LifeSurvey.All, survey));
        var mean = survey.PerDay * Rhythm.Busyness(day);
        if (survey == LifeSurvey.Relation && Storyline.IsRelationWave(daysBack))
            mean += 28;
        var times = survey == LifeSurvey.Workshop ? Storyline.WorkshopAnswers.Count(answered => answered == daysBack) : dice.Times(mean);
        for (var answer = 0; answer < times; answer++)
        {
            var at = day.At(Rhythm.TimeOfDay(survey, dice)).InZoneLeniently(Rhythm.Zone);
            yield return Answer(survey, at, daysBack, regulars, dice);
        }
    }

    private LifeAnswer LastMinutes(Instant at, int index)
    {
        var dice = new Dice(Seed, JustNow, index);
        var local = at.InZone(Rhythm.Zone);
        LifeSurvey[] awake = [.. LifeSurvey.All.Where(survey => survey.PerDay > 1.5 && Rhythm.IsAnswered(survey, local.Hour))];
        return Answer(awake.Length > 0 ? dice.One(awake) : LifeSurvey.Web, local, daysBack: 0, regulars: null, dice);
    }

    private LifeAnswer Answer(LifeSurvey survey, ZonedDateTime at, int daysBack, Regulars? regulars, Dice dice)
    {
        var channel = dice.Weighted(survey.Channels);
        var customer = channel == "link" && dice.Happens(0.8) ? regulars?.Pick(survey, daysBack, dice) : null;
        var voice = customer is { } regular ? Voice.OfRegular(regular, at.Date) : Voice.OfStranger(at.Date, dice);
        var met = Visit.Experiences(survey.Touchpoint, daysBack, at.Hour, dice);
        var score = Visit.Score(survey, met, dice);
        var (comment, told) = dice.Happens(Visit.Commented(survey, met, score))
            ? writer.Write(voice, survey, score, met, dice)
            : (null, []);
        return new LifeAnswer(survey, at.ToInstant(), voice.Language, channel, score, comment, customer, told);
    }

    private LifeAnswer TheFan(LocalDate day) => new(
        LifeSurvey.Table, day.At(new LocalTime(19, 42, 11)).InZoneLeniently(Rhythm.Zone).ToInstant(), "th", "qr", 1, writer.Incident, Customer: null, Told: []);
}
