using Microsoft.EntityFrameworkCore;
using Namjai.Listen.Contracts;
using Namjai.Listen.Surveys;
using Namjai.Platform.Database;
using Namjai.Platform.Localization;
using Namjai.Platform.Workspaces;
using NodaTime;

namespace Namjai.Listen.Responses.Reading;

/// <inheritdoc cref="IOpenSurveys"/>
internal sealed class ReadOpenSurveys(NamjaiDb db, CurrentWorkspace workspace, WorkspaceZones zones, IScoreCounts scores) : IOpenSurveys
{
    public async Task<IReadOnlyList<OpenSurvey>> ReadAsync(string language, LocalDate from, CancellationToken cancellation)
    {
        var id = workspace.Id;
        var open = await db.Set<Survey>().AsNoTracking().Where(survey => survey.WorkspaceId == id && survey.State == SurveyState.Open).OrderBy(survey => survey.Id).ToListAsync(cancellation);
        if (open.Count == 0)
            return [];
        var (zone, days) = (await zones.OfAsync(id, cancellation), await DaysAsync(from, cancellation));
        var reader = ReaderLanguage.TryParse(language, out var known) ? known : ReaderLanguage.English;
        var surveys = new List<OpenSurvey>();
        foreach (var survey in open)
        {
            // The latest by its id is the latest that came in; what was brought in from earlier may lie before days that are counted.
            var last = await db.Set<Response>().Where(one => one.WorkspaceId == id && one.SurveyId == survey.Id)
                .OrderByDescending(one => one.Id).Select(one => (LocalDate?)one.Day).FirstOrDefaultAsync(cancellation);
            IReadOnlyList<LocalDate> answered = [.. days[survey.Id]];
            surveys.Add(new(
                survey.Id, survey.Title.In(reader, survey.Content.ReaderLanguages), survey.PublishedAt!.Value.InZone(zone).Date,
                answered.Count > 0 && (last is null || answered[^1] > last) ? answered[^1] : last, answered));
        }
        return surveys;
    }

    private async Task<ILookup<Guid, LocalDate>> DaysAsync(LocalDate from, CancellationToken cancellation)
    {
        var found = new List<(Guid Survey, LocalDate Day)>();
        foreach (var measure in Enum.GetValues<Measure>())
        {
            foreach (var counts in await scores.ReadAsync(new ScoreQuery(measure, from, By: ScoreGrouping.Day | ScoreGrouping.Survey), cancellation))
            {
                if (counts.SurveyId is { } survey)
                    found.Add((survey, counts.Day!.Value));
            }
        }
        return found.Distinct().OrderBy(one => one.Day).ToLookup(one => one.Survey, one => one.Day);
    }
}
