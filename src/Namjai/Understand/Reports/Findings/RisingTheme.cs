using Namjai.Language;
using NodaTime;

namespace Namjai.Understand.Reports.Findings;

/// <param name="Complaints">True if it is the complaints about it that rise, false if the mentions.</param>
/// <param name="P">Chance of such a rise by luck, corrected for looking at many themes.</param>
internal sealed record RisingTheme(
    Theme Theme,
    bool Complaints,
    YearMonth RecentFrom,
    YearMonth RecentTo,
    int Recent,
    int RecentOf,
    int Earlier,
    int EarlierOf,
    double P);
