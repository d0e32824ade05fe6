using Namjai.Listen.Places;
using Namjai.Listen.Surveys.Drafts;
using Namjai.Listen.Surveys.Publishing;
using Namjai.Platform.Database;
using Namjai.Platform.Localization;

namespace Namjai.Listen.Surveys;

/// <summary>Changes what a survey says. Customers see it with their next look.</summary>
internal sealed class ReviseSurvey(NamjaiDb db, NameTouchpoint touchpoints, PublishedSurveys published)
{
    /// <param name="survey">As it was loaded here.</param>
    public async Task<IReadOnlyList<SurveyFault>> RunAsync(Survey survey, SurveyDraft draft, CancellationToken cancellation)
    {
        var (text, faults) = ReadSurveyDraft.Of(draft, survey.Content.ReaderLanguages[0]);
        if (text is null)
            return faults;
        if (survey.PublishedAt is not null)
        {
            var changed = survey.Content.KeysOfAnotherKind(text.Content).ToHashSet(StringComparer.Ordinal);
            if (changed.Count > 0)
                return [.. text.Content.Questions.Index().Where(one => changed.Contains(one.Item.Key)).Select(one => new SurveyFault($"questions[{one.Index}].kind", SurveyFaultReason.KindChanged))];
        }
        survey.Revise(text);
        await db.InTransactionAsync(() => KeepAsync(text, cancellation), cancellation);
        published.Forget(survey.Key);
        return [];
    }

    private async Task<int> KeepAsync(SurveyText text, CancellationToken cancellation)
    {
        var kept = await db.SaveChangesAsync(cancellation);
        return text.TouchpointName is { } name && text.Touchpoint.Length > 0 ? kept + await touchpoints.RunAsync(text.Touchpoint, name, cancellation) : kept;
    }
}
