using Microsoft.EntityFrameworkCore;
using Namjai.Listen.Places;
using Namjai.Listen.Surveys.Drafts;
using Namjai.Platform.Database;
using Namjai.Platform.Localization;
using Namjai.Platform.Workspaces;
using NodaTime;

namespace Namjai.Listen.Surveys;

/// <summary>Makes a survey, for now a draft. Where none are given, a measure brings its ready questions in all three languages.</summary>
internal sealed class MakeSurvey(NamjaiDb db, CurrentWorkspace workspace, NameTouchpoint touchpoints, TimeProvider time)
{
    public async Task<(Survey? Survey, IReadOnlyList<SurveyFault> Faults)> RunAsync(SurveyDraft draft, CancellationToken cancellation)
    {
        var (text, faults) = ReadSurveyDraft.Of(draft, await LanguageAsync(cancellation));
        if (text is null)
            return (null, faults);
        var now = time.GetUtcNow();
        var survey = Survey.Make(workspace.Id, Guid.CreateVersion7(now), text, Instant.FromUnixTimeMilliseconds(now.ToUnixTimeMilliseconds()));
        db.Add(survey);
        await db.InTransactionAsync(() => KeepAsync(text, cancellation), cancellation);
        return (survey, []);
    }

    private async Task<int> KeepAsync(SurveyText text, CancellationToken cancellation)
    {
        var kept = await db.SaveChangesAsync(cancellation);
        return text.TouchpointName is { } name && text.Touchpoint.Length > 0 ? kept + await touchpoints.RunAsync(text.Touchpoint, name, cancellation) : kept;
    }

    private async Task<ReaderLanguage> LanguageAsync(CancellationToken cancellation)
    {
        var code = await db.Set<Workspace>().Where(one => one.Id == workspace.Id).Select(one => one.Language).SingleAsync(cancellation);
        return ReaderLanguage.TryParse(code, out var language) ? language : ReaderLanguage.English;
    }
}
