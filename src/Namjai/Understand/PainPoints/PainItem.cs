using Namjai.Understand.Themes;

namespace Namjai.Understand.PainPoints;

/// <summary>Pain points as programs get them.</summary>
internal sealed record PainList(IReadOnlyList<PainItem> Items, string? Next);

/// <summary>A pain point as programs get it.</summary>
/// <param name="Touched">Customers: known ones once each, and each answer by nobody known.</param>
/// <param name="Complaints">Responses that complain of it.</param>
/// <param name="Share">Their share of all responses with words.</param>
/// <param name="Hurt">0 to 1, from scores or, where there are none, from feeling.</param>
/// <param name="Weight">Touched times hurt, what the order is made by.</param>
/// <param name="Pattern">False for single incidents, which are told after the patterns.</param>
internal sealed record PainItem(
    string Theme, IReadOnlyDictionary<string, string> Name, long Touched, long Complaints, ShareItem Share, ShareItem Hurt, string HurtFrom, double Weight, bool Pattern,
    string? Touchpoint, RisingItem Rising, IReadOnlyList<QuoteItem> Examples)
{
    public static PainItem Of(LivePain pain, IReadOnlyDictionary<string, string> name, IReadOnlyList<QuoteItem> examples) => new(
        ApiName.Of(pain.Theme), name, pain.Touched, pain.Complaints, ShareItem.Of(pain.Share), ShareItem.Of(pain.Hurt), pain.ByScores ? "scores" : "feeling",
        pain.Weight, pain.IsPattern, pain.WorstTouchpoint, RisingItem.From(pain.Figures), examples);
}
