using Namjai.Language;
using Namjai.Understand.Comments;
using Namjai.Understand.Scores;

namespace Namjai.Understand.PainPoints;

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
    /// <summary>Fewer complaints than this are single incidents, told as such, and no pattern.</summary>
    public const int PatternFrom = 5;

    public bool IsPattern => Touched >= PatternFrom;
}
