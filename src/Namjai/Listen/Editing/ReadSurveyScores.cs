using Namjai.Listen.Contracts;
using Namjai.Listen.Surveys;
using Namjai.Platform.Localization;

namespace Namjai.Listen.Editing;

/// <summary>The scores of all surveys, from the day-counts: four reads, however many answers there are.</summary>
internal sealed class ReadSurveyScores(IScoreCounts counts)
{
    public async Task<IReadOnlyDictionary<Guid, SurveyScore>> RunAsync(IEnumerable<Survey> surveys, ReaderNumbers numbers, CancellationToken cancellation)
    {
        var asked = surveys.Where(survey => survey.Content.Measure is not null).ToLookup(survey => survey.Content.Measure!.Value, survey => survey.Id);
        var scores = new Dictionary<Guid, SurveyScore>();
        foreach (var measure in asked)
        {
            foreach (var group in await counts.ReadAsync(new ScoreQuery(measure.Key, By: ScoreGrouping.Survey), cancellation))
            {
                if (group.SurveyId is { } id && measure.Contains(id) && SurveyScore.Of(measure.Key, group, numbers) is { } score)
                    scores[id] = score;
            }
        }
        return scores;
    }
}
