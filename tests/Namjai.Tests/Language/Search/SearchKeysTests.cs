using CsCheck;
using Namjai.Language.Search;

namespace Namjai.Tests.Language.Search;

public class SearchKeysTests
{
    private static string Keys(string text) => string.Join('|', SearchKeys.Of(text).Select(key => key.Word));

    [Theory]
    [InlineData("Waiting, waited and WAITS", "wait|wait|and|wait")]
    [InlineData("prices pricing price", "pric|pric|pric")]
    [InlineData("deliveries delivery", "deliveri|deliveri")]
    [InlineData("dishes dish; stopped stop; glasses glass", "dish|dish|stop|stop|glas|glas")]
    [InlineData("tea teas team", "tea|tea|team")]
    public void English_words_go_by_their_stem(string text, string keys) => Keys(text).ShouldBe(keys);

    [Theory]
    [InlineData("Ｗｉ－Ｆｉ ＯＫ", "wi|fi|ok")]
    [InlineData("café CAFE\u0301 cafe", "caf|caf|caf")]
    [InlineData("don't don’t dont", "dont|dont|dont")]
    [InlineData("sloooow gooood", "sloow|good")]
    [InlineData("500ml 1,200 4.5 ๕๐๐ ３", "500|ml|1200|4|5|500|3")]
    public void Case_width_accents_and_spelling_of_numbers_do_not_matter(string text, string keys) => Keys(text).ShouldBe(keys);

    [Theory]
    [InlineData("กาแฟ", "ก|า|แ|ฟ")]
    [InlineData("เเพง แพง", "แ|พ|ง|แ|พ|ง")]
    [InlineData("นํ้า น้ํา น้ำ", "น้|ำ|น้|ำ|น้|ำ")]
    [InlineData("ที่ ที\u0E48 ท\u0E48ี ที่่", "ที่|ที่|ที่|ที่")]
    [InlineData("มากกกกๆ", "ม|า|ก")]
    public void Thai_goes_letter_by_letter_in_its_usual_spelling(string text, string keys) => Keys(text).ShouldBe(keys);

    [Theory]
    [InlineData("服務態度", "服|务|态|度")]
    [InlineData("好好好", "好|好|好")]
    [InlineData("等了30分钟", "等|了|30|分|钟")]
    public void Chinese_goes_character_by_character_in_simplified_form(string text, string keys) => Keys(text).ShouldBe(keys);

    [Theory]
    [InlineData("")]
    [InlineData(" .,!?\"'-*()\r\n\0")]
    [InlineData("\uD800 \uDC00 \uFFFD")]
    public void Where_nothing_is_said_there_are_no_keys(string text) => SearchKeys.Of(text).ShouldBeEmpty();

    [Fact]
    public void Emoji_can_be_looked_for() => Keys("ok 👍🏽 👍").ShouldBe("ok|👍|👍");

    [Fact]
    public void Keys_stand_in_order_inside_the_text_and_hold_nothing_that_a_database_could_take_for_syntax()
        => SearchTexts.Any.Sample(text =>
        {
            var end = 0;
            foreach (var key in SearchKeys.Of(text))
            {
                (key.Start >= end && key.Length > 0 && key.End <= text.Length).ShouldBeTrue();
                key.Word.ShouldNotBeEmpty();
                key.Word.ShouldAllBe(c => c > 127 || char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c));
                key.Word.Any(char.IsWhiteSpace).ShouldBeFalse();
                end = key.End;
            }
        });

    [Fact]
    public void An_endless_word_and_an_endless_text_have_their_limits()
    {
        SearchKeys.Of(new string('ก', 1) + string.Concat(Enumerable.Range(0, 50_000).Select(i => (char)('a' + (i % 26))))).ShouldAllBe(key => key.Word.Length <= SearchKeys.LongestWord);
        SearchKeys.Of(string.Concat(Enumerable.Repeat("好吃", 25_000))).Count.ShouldBe(SearchKeys.Most);
        SearchKeys.Of("ก" + new string('\u0E34', 50_000)).Count.ShouldBe(1);
    }
}
