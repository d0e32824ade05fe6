using System.Globalization;

namespace Namjai.Measures;

/// <summary>Awkward input is refused by name, here, before any number is made of it.</summary>
internal static class Refuse
{
    /// <summary>Above this, sums of counts would no longer be exact in a double.</summary>
    public const long LargestCount = 1_000_000_000_000;

    public static void If(bool wrong, string field, string reason)
    {
        if (wrong)
            throw new MeasureInputException(field, reason);
    }

    public static long Count(long count, string field)
    {
        If(count < 0, field, $"must not be negative, but is {Written(count)}");
        If(count > LargestCount, field, $"must be at most {Written(LargestCount)}");
        return count;
    }

    public static double Finite(double number, string field)
    {
        If(!double.IsFinite(number), field, "must be a finite number");
        return number;
    }

    public static double NotNegative(double number, string field)
    {
        Finite(number, field);
        If(number < 0, field, $"must not be negative, but is {Written(number)}");
        return number;
    }

    public static double Positive(double number, string field)
    {
        Finite(number, field);
        If(number <= 0, field, $"must be more than 0, but is {Written(number)}");
        return number;
    }

    public static double Share(double number, string field)
    {
        Finite(number, field);
        If(number is < 0 or > 1, field, $"must be between 0 and 1, but is {Written(number)}");
        return number;
    }

    /// <summary>Checks a histogram and returns how many answers it holds.</summary>
    public static long Histogram(IReadOnlyList<long> counts, int length, string field)
    {
        If(counts is null, field, "is missing");
        If(counts!.Count != length, field, $"must hold {Written(length)} counts, but holds {Written(counts.Count)}");
        return Histogram(counts, field);
    }

    /// <summary>Checks a histogram of any length and returns how many answers it holds.</summary>
    public static long Histogram(IReadOnlyList<long> counts, string field)
    {
        If(counts is null, field, "is missing");
        If(counts!.Count == 0, field, "must not be empty");
        long total = 0;
        for (var i = 0; i < counts.Count; i++)
            total += Count(counts[i], $"{field}[{Written(i)}]");
        If(total == 0, field, "must hold at least one answer, but all are 0");
        return total;
    }

    public static string Written(long number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Written(double number) => number.ToString(CultureInfo.InvariantCulture);
}
