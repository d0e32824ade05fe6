using Namjai.Language.Themes;

namespace Namjai.Tests.Language.Themes;

public class TermPatternTests
{
    [Theory]
    [InlineData("slow", "slow")]
    [InlineData("wait, waits", "wait|waits")]
    [InlineData("(slow|late) service", "slow service|late service")]
    [InlineData("very (too|) slow", "very too slow|very slow")]
    [InlineData("等(了|)(很久|半(天|小时))", "等了很久|等了半天|等了半小时|等很久|等半天|等半小时")]
    public void A_line_is_written_out(string line, string terms)
        => TermPattern.Expand(line).ShouldBe(terms.Split('|'));

    [Theory]
    [InlineData("(slow")]
    [InlineData("slow)")]
    [InlineData("slow|late")]
    public void A_broken_line_is_refused(string line)
        => Should.Throw<FormatException>(() => TermPattern.Expand(line).ToList());
}
