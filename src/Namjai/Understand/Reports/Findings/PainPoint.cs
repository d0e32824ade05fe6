using Namjai.Language;
using Namjai.Understand.PainPoints;
using Namjai.Understand.Reports.Counting;
using Namjai.Understand.Scores;

namespace Namjai.Understand.Reports.Findings;

/// <param name="Touched">Customers who complain of it.</param>
/// <param name="ShareTouched">Their share of all comments.</param>
/// <param name="Hurt">How bad it is for those touched, 0 to 1: the score gap, or the strength of feeling without scores.</param>
/// <param name="Weight">Share touched times hurt: what the order is made by.</param>
internal sealed record PainPoint(
    Theme Theme,
    int Touched,
    Estimate ShareTouched,
    Estimate Hurt,
    double Weight,
    IReadOnlyList<Quote> Quotes)
{
    public bool IsPattern => Touched >= Pattern.From;
}
