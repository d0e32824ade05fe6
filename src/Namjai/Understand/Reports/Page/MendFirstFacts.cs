using Namjai.Understand.Reports.Findings;

namespace Namjai.Understand.Reports.Page;

/// <summary>Why it is this that should be mended first: each fact a sentence, and none that the numbers do not carry.</summary>
internal static class MendFirstFacts
{
    private const int MostPhrases = 5;

    public static IEnumerable<string> Of(ReportView view, MendFirst mend)
    {
        if (!mend.ShareOfLow.Enough)
            yield return view.Say("MendFew");
        var (low, high) = view.Ends(Scores.Headline.SatisfiedShare, mend.ShareOfLow);
        yield return view.Say("MendShareRange", view.Count("Comments", mend.ShareOfLow.Count), low, high);
        if (mend.Gain > 0 && ReportView.IsVisible(view.Headline, mend.Gain))
            yield return view.Say("MendGain" + view.Headline, view.Difference(view.Headline, mend.Gain.Value));
        if (mend.WorstPlace is { } place)
            yield return view.Say("MendWorstPlace", ReportView.Isolate(place));
        if (mend.Phrases.Count > 0)
            yield return view.Say("MendPhrases", view.Listed(mend.Phrases.Take(MostPhrases).Select(view.Quoted)));
    }

    /// <summary>The whole section in one line, for a terminal.</summary>
    public static string InALine(ReportView view)
    {
        if (view.Report.MendFirst is not { } mend)
            return view.Say("MendNothingInALine", NothingTitle(view), NothingWhy(view));
        return view.Say("MendInALine", view.ThemeInText(mend.Pain.Theme), Why(view, mend));
    }

    /// <summary>What stands in its place if nothing is to be mended first.</summary>
    public static string NothingTitle(ReportView view) => view.Say(view.HasComments ? "MendNothing" : "MendNoCommentsTitle");

    public static string NothingWhy(ReportView view) => view.Say(
        !view.HasComments ? "MendNoComments" : view.Report.Score is { AllTheSame: true } ? "MendAllTheSame" : "MendNothingWhy");

    /// <summary>How many of the unhappy complain of it, and whether more and more do.</summary>
    public static string Why(ReportView view, MendFirst mend)
    {
        var share = view.Say(view.Report.Score is null ? "MendShareOfNegative" : "MendShareOfLow", view.Share(mend.ShareOfLow));
        return mend.IsRising ? view.Sentences(share, view.Say("MendRising")) : share;
    }
}
