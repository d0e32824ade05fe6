using Microsoft.Extensions.Localization;
using Namjai.Platform.Localization;
using Namjai.Platform.Web;
using Namjai.Understand.Reports.Page;

namespace Namjai.Understand.Reports;

/// <summary>Draws the report as one HTML file that needs nothing beside it: no network, no script.</summary>
internal sealed class ReportWriter(StaticPages pages, IStringLocalizer<ReportWords> words, IStringLocalizer<ThemeWords> themes)
{
    public Task<string> RenderAsync(FeedbackReport report, ReaderLanguage language) =>
        pages.RenderAsync<ReportRoot>(language, new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [nameof(ReportRoot.View)] = ViewOf(report, language),
        });

    /// <summary>What it says, in two lines of plain text: how customers feel, and what to mend first.</summary>
    public IReadOnlyList<string> Summarise(FeedbackReport report, ReaderLanguage language)
    {
        using var spoken = new SpokenLanguage(language);
        var view = ViewOf(report, language);
        return [Verdict.Of(view), MendFirstFacts.InALine(view)];
    }

    private ReportView ViewOf(FeedbackReport report, ReaderLanguage language) => new(report, language, words, themes);
}
