using Namjai.Measures.Scores;

namespace Namjai.Understand.Reports.Page;

/// <summary>The number that the report opens with.</summary>
internal static class FirstNumber
{
    public static Estimate? Of(FeedbackReport report) => report.Score?.Value;
}
