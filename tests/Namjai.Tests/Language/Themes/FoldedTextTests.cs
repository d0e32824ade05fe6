using Namjai.Language.Themes;

namespace Namjai.Tests.Language.Themes;

public class FoldedTextTests
{
    [Theory]
    [InlineData("SLOWWWW", "slow")]
    [InlineData("good", "good")]
    [InlineData("แพงงงง", "แพง")]
    [InlineData("เเย่", "แย่")]
    [InlineData("น\u0E4Dา", "นำ")]
    [InlineData("服務態度", "服务态度")]
    [InlineData("ＡＢＣ　x", "abc x")]
    [InlineData("1,200.50 บาท", "# บาท")]
    [InlineData("๑๕ นาที", "# นาที")]
    [InlineData("check-in", "check in")]
    [InlineData("a\u200Bb", "ab")]
    public void A_text_is_folded(string text, string folded) => FoldedText.Fold(text).ShouldBe(folded);

    [Fact]
    public void Every_character_knows_where_it_stood()
    {
        var folded = new FoldedText("So  SLOWWW 4.5");
        new string(folded.Chars).ShouldBe("so slow #");
        folded.StartOf(3).ShouldBe(4);
        folded.StartOf(folded.Length).ShouldBe(14);
    }
}
