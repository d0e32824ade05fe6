namespace Namjai.Understand.Reports.Page;

/// <summary>The report in a paragraph: what it stands on, how customers feel, whether that changed, what they talk about.</summary>
internal static class Verdict
{
    public static string Of(ReportView view) => view.Sentences(Sentences(view));

    public static IEnumerable<string> Sentences(ReportView view)
    {
        var report = view.Report;
        yield return Basis(view);
        if (Headline(view) is not { } headline)
            yield break;
        yield return headline;
        if (report.Trend is { Absence: null, Change: { } change })
            yield return view.Say(!change.Changed ? "VerdictSteady" : change.Difference.Value > 0 ? "VerdictBetter" : "VerdictWorse");
        if (Talk(view) is { } talk)
            yield return talk;
    }

    private static string Basis(ReportView view)
    {
        var coverage = view.Report.Coverage;
        var answers = view.Count("Answers", coverage.Answers);
        return coverage is { From: { } from, To: { } to }
            ? view.Say("BasisDated", answers, view.Dates.Days(from, to))
            : view.Say("BasisUndated", answers);
    }

    private static string? Headline(ReportView view)
    {
        if (view.Report.Score is { AllTheSame: true } same && same.Value.Count > 1)
            return view.Say("VerdictAllTheSame", view.Score(same.Mean.Value));
        if (FirstNumber.Of(view.Report) is not { } value || !value.Enough)
            return view.Say("VerdictTooFew");
        var (low, high) = view.Ends(view.Headline, value);
        return view.Say("Verdict" + view.Headline, view.Value(view.Headline, value), low, high);
    }

    private static string? Talk(ReportView view)
    {
        if (view.Report.Themes is not [var most, ..] || !most.Share.Enough)
            return null;
        if (view.Report.MendFirst is not { } mend)
            return view.Say("VerdictTalk", view.ThemeInText(most.Theme));
        return mend.Pain.Theme == most.Theme
            ? view.Say("VerdictTalkIsHurt", view.ThemeInText(most.Theme))
            : view.Say("VerdictTalkAndHurt", view.ThemeInText(most.Theme), view.ThemeInText(mend.Pain.Theme));
    }
}
