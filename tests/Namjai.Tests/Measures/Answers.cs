using CsCheck;

namespace Namjai.Tests.Measures;

/// <summary>Histograms as they come: small, lopsided, with gaps, but never empty.</summary>
internal static class Answers
{
    public static Gen<long[]> Of(int length, long most = 300) =>
        Gen.OneOf(Gen.Long[0, most], Gen.Const(0L), Gen.Long[0, 5]).Array[length].Where(counts => counts.Any(count => count > 0));

    public static long[] Times(this long[] counts, int factor) => [.. counts.Select(count => count * factor)];
}
