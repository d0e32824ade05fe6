using Namjai.Understand.Reports;

namespace Namjai.Understand.Themes;

/// <summary>Whole phrases that set low answers apart from high ones.</summary>
internal static class ContrastPhrases
{
    private const int Shown = 12;

    public static (IReadOnlyList<PhraseFinding> Low, IReadOnlyList<PhraseFinding> High) Of(FeedbackTally tally) =>
        ([], []);
}
