using Namjai.Measures.Intervals;

namespace Namjai.Measures.Scores;

/// <summary>What became of those who were asked, by AAPOR's Standard Definitions.</summary>
/// <param name="Complete">Complete answers (I).</param>
/// <param name="Partial">Partial answers (P).</param>
/// <param name="Refusals">Refused or broke off (R).</param>
/// <param name="NonContacts">Never reached (NC).</param>
/// <param name="Other">Eligible, but not answered for other reasons (O).</param>
/// <param name="UnknownReached">Not known whether there was anybody to reach (UH).</param>
/// <param name="UnknownOther">Not known whether eligible, other (UO).</param>
public readonly record struct Dispositions(
    long Complete, long Partial = 0, long Refusals = 0, long NonContacts = 0, long Other = 0, long UnknownReached = 0, long UnknownOther = 0);

/// <summary>Response rate: the smallest of AAPOR's, as all of unknown eligibility count as asked.</summary>
public static class ResponseRate
{
    /// <summary>RR1 = I / ((I + P) + (R + NC + O) + (UH + UO)), 0..1, with Wilson's interval. Source: AAPOR, Standard Definitions.</summary>
    /// <exception cref="MeasureInputException">A negative count, or nobody asked.</exception>
    public static IntervalEstimate Rr1(Dispositions asked)
    {
        Refuse.Count(asked.Complete, "complete");
        Refuse.Count(asked.Partial, "partial");
        Refuse.Count(asked.Refusals, "refusals");
        Refuse.Count(asked.NonContacts, "nonContacts");
        Refuse.Count(asked.Other, "other");
        Refuse.Count(asked.UnknownReached, "unknownReached");
        Refuse.Count(asked.UnknownOther, "unknownOther");
        var all = asked.Complete + asked.Partial + asked.Refusals + asked.NonContacts + asked.Other + asked.UnknownReached + asked.UnknownOther;
        Refuse.If(all == 0, "complete", "must hold somebody together with the other counts");
        return WilsonInterval.Of(asked.Complete, all);
    }
}
