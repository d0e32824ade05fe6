using Namjai.Language;
using Namjai.Understand.Scores;

namespace Namjai.Understand.Reports.Findings;

/// <param name="Ranked">The mean pulled towards the overall mean where answers are few: what the order is made by.</param>
/// <param name="Pain">What hurts most there; null if nothing stands out.</param>
internal sealed record PlaceFinding(
    string Name,
    Estimate Value,
    Estimate? Mean,
    double Ranked,
    int Comments,
    Theme? Pain,
    int PainTouched,
    Theme? Praise);
