using CsCheck;
using Namjai.Measures;
using Namjai.Measures.Themes;

namespace Namjai.Tests.Measures.Themes;

public class FalseDiscoveryTests
{
    [Fact]
    public void Adjusted_as_benjamini_and_hochberg_say() =>
        FalseDiscovery.Adjust([0.01, 0.04, 0.03, 0.20]).Select(p => Math.Round(p, 6)).ShouldBe([0.04, 0.053333, 0.053333, 0.20]);

    [Fact]
    public void Adjusting_keeps_the_order_and_never_flatters() => Gen.Double[0, 1].Array[1, 30].Sample(ps =>
    {
        var adjusted = FalseDiscovery.Adjust(ps);
        for (var i = 0; i < ps.Length; i++)
        {
            adjusted[i].ShouldBeInRange(ps[i], 1);
            for (var j = 0; j < ps.Length; j++)
            {
                if (ps[i] < ps[j])
                    adjusted[i].ShouldBeLessThanOrEqualTo(adjusted[j]);
            }
        }
    });

    [Fact]
    public void Nothing_to_adjust_is_nothing() => FalseDiscovery.Adjust([]).ShouldBeEmpty();

    [Fact]
    public void A_p_that_is_no_number_is_refused() =>
        Should.Throw<MeasureInputException>(() => FalseDiscovery.Adjust([0.5, double.NaN])).Field.ShouldBe("ps[1]");
}
