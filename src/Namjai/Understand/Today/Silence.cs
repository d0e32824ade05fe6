using Namjai.Listen.Contracts;
using NodaTime;

namespace Namjai.Understand.Today;

/// <summary>An open survey that has gone quiet, more than it has been before.</summary>
/// <param name="Days">Whole days without an answer; since it was opened, if it never had one.</param>
/// <param name="Answered">Of the <paramref name="Of"/> days before it fell silent, those with answers.</param>
internal sealed record SilentSurvey(OpenSurvey Survey, int Days, int Answered, int Of);

/// <summary>Tells a silence that means something (a lost card, a broken link) from the usual days without answers.</summary>
internal static class Silence
{
    /// <summary>Nobody for so many days after opening means that nobody is asked.</summary>
    public const int NeverAfter = 7;

    /// <summary>How far back the survey's own rhythm is looked at.</summary>
    public const int RhythmDays = 84;

    // One or two quiet days are a closed shop.
    private const int Shortest = 3;
    private const int FewestAnsweredDays = 5;

    // It is looked at every day and over all surveys, so a chance of one in twenty would cry wolf each month.
    private const double Unusual = 0.001;

    /// <summary>
    /// If answers came on a share p of the days before, and days were independent, so long a silence has the chance (1 - p)^days. Null if that is usual.
    /// Today does not count: it is not over.
    /// </summary>
    public static SilentSurvey? Of(OpenSurvey survey, LocalDate today)
    {
        if (survey.LastAnswer is not { } last)
        {
            var open = Period.DaysBetween(survey.OpenSince, today);
            return open >= NeverAfter ? new(survey, open, 0, 0) : null;
        }
        var silent = Period.DaysBetween(last, today) - 1;
        var from = LocalDate.Max(last.PlusDays(1 - RhythmDays), FirstDay(survey));
        var (answered, of) = (survey.AnsweredOn.Count(day => day >= from && day <= last), Period.DaysBetween(from, last) + 1);
        return silent >= Shortest && answered >= FewestAnsweredDays && Math.Pow(1 - ((double)answered / of), silent) < Unusual
            ? new(survey, silent, answered, of)
            : null;
    }

    // Answers from before it was opened here were brought in.
    private static LocalDate FirstDay(OpenSurvey survey) =>
        survey.AnsweredOn.Count > 0 ? LocalDate.Min(survey.OpenSince, survey.AnsweredOn[0]) : survey.OpenSince;
}
