using CsCheck;
using Namjai.Language.Texts;

namespace Namjai.Tests.Language;

public class TextNormalizerTests
{
    [Theory]
    [InlineData("มากกกกกก", "มาก")]
    [InlineData("น\u0E4D\u0E49\u0E32", "น้ำ")]
    [InlineData("น\u0E49\u0E4D\u0E32", "น้ำ")]
    [InlineData("เเพง", "แพง")]
    [InlineData("ดี\u0E35\u0E35", "ดี")]
    [InlineData("Sooooooo GOOD", "soo good")]
    [InlineData("５星，Ｇｏｏｄ！", "5星,good!")]
    [InlineData("ก\u200Bข\uFEFFค", "กขค")]
    [InlineData("b\u0336\u031Ba\u0336d\u0338\u0308", "bad")]
    [InlineData("55555555", "555")]
    [InlineData("😍😍😍😍😍", "😍😍")]
    public void Spellings_of_the_same_become_the_same(string typed, string usual) => TextNormalizer.Normalize(typed).ShouldBe(usual);

    [Theory]
    [InlineData("กรรมการ")]
    [InlineData("ณ์")]
    [InlineData("book")]
    [InlineData("天天")]
    public void Letters_that_belong_twice_stay(string word) => TextNormalizer.Normalize(word).ShouldBe(word);

    [Fact]
    public void What_is_in_its_usual_form_stays_in_it()
        => Gen.OneOf(Gen.Char['ก', 'ฮ'], Gen.Char['a', 'z'], Gen.Char['一', '龥'], Gen.Char[' ', '@']).Array[0, 40].Sample(characters =>
        {
            var once = TextNormalizer.Normalize(characters);
            return TextNormalizer.Normalize(once) == once;
        });

    [Fact]
    public void Nothing_that_can_be_typed_breaks_it() => Gen.Char.Array[0, 60].Sample(characters => TextNormalizer.Normalize(characters) is not null);
}
