using Namjai.Understand.Scores;
using NodaTime;

namespace Namjai.Understand.Reports.Findings;

/// <param name="Headline">What <see cref="MonthPoint.Value"/> is.</param>
/// <param name="Months">Every month from the first to the last, without gaps; empty if there is an <see cref="Absence"/>.</param>
internal sealed record Trend(
    Headline Headline,
    TrendAbsence? Absence,
    IReadOnlyList<MonthPoint> Months,
    TrendChange? Change);

internal enum TrendAbsence
{
    NoDates,
    OneMonthOnly,
    TooFewAnswers,
}

/// <param name="Value">Null in a month without answers.</param>
internal sealed record MonthPoint(YearMonth Month, int Answers, Estimate? Value);

/// <summary>The last part of the time against the part before it.</summary>
/// <param name="Changed">True only if the difference is more than chance.</param>
internal sealed record TrendChange(
    YearMonth BeforeFrom,
    YearMonth BeforeTo,
    YearMonth AfterFrom,
    YearMonth AfterTo,
    Estimate Before,
    Estimate After,
    Estimate Difference,
    double P,
    bool Changed);
