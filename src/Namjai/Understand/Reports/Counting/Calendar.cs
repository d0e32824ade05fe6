using Namjai.Listen.Contracts;
using NodaTime;

namespace Namjai.Understand.Reports.Counting;

/// <summary>The months of a file, and the recent ones set against those before them.</summary>
internal sealed class Calendar(Scale scale)
{
    /// <summary>Older months are left out of the picture; five years tell a small business enough.</summary>
    public const int LongestMonths = 60;

    private readonly Dictionary<YearMonth, MonthTally> _months = [];

    public MonthTally this[YearMonth month]
    {
        get
        {
            if (!_months.TryGetValue(month, out var tally))
                _months.Add(month, tally = new MonthTally(scale));
            return tally;
        }
    }

    /// <summary>Every month from the first to the last without gaps, or none if no answer has a date.</summary>
    public IReadOnlyList<YearMonth> Months()
    {
        if (_months.Count == 0)
            return [];
        var (first, last) = (_months.Keys.Min(), _months.Keys.Max());
        var length = Math.Min(LongestMonths, MonthsBetween(first, last) + 1);
        return [.. Enumerable.Range(0, length).Select(back => last.PlusMonths(back - length + 1))];
    }

    public MonthTally? Find(YearMonth month) => _months.GetValueOrDefault(month);

    /// <summary>The recent months and up to a year before them; null for a single month.</summary>
    public RecentAndEarlier? Recent()
    {
        var months = Months();
        if (months.Count < 2)
            return null;
        // A quarter evens out the weeks; with less than half a year, the last month must do.
        var recent = months.Count >= 6 ? 3 : 1;
        var earlier = Math.Min(12, months.Count - recent);
        return new RecentAndEarlier(
            Together([.. months.Skip(months.Count - recent - earlier).Take(earlier)]),
            Together([.. months.Skip(months.Count - recent)]));
    }

    private Period Together(IReadOnlyList<YearMonth> months)
    {
        var sum = new MonthTally(scale);
        foreach (var month in months)
        {
            if (Find(month) is { } tally)
                sum.Add(tally);
        }
        return new Period(months[0], months[^1], sum);
    }

    private static int MonthsBetween(YearMonth first, YearMonth last) => ((last.Year - first.Year) * 12) + last.Month - first.Month;
}

internal sealed record RecentAndEarlier(Period Earlier, Period Recent);

internal sealed record Period(YearMonth From, YearMonth To, MonthTally Tally);
