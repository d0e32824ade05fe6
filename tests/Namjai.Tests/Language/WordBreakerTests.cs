using CsCheck;
using Namjai.Language.Words;

namespace Namjai.Tests.Language;

public class WordBreakerTests
{
    private static string[] Words(string text) => [.. WordBreaker.Break(text).Select(word => text.Substring(word.Start, word.Length))];

    [Theory]
    [InlineData("อาหารอร่อยมาก", "อาหาร|อร่อย|มาก")]
    [InlineData("พนักงาน nice ค่ะ", "พนักงาน| |nice| |ค่ะ")]
    [InlineData("slow service", "slow| |service")]
    [InlineData("服务很好", "服务|很好")]
    public void Thai_Chinese_and_English_are_cut_into_words(string text, string expected) => string.Join('|', Words(text)).ShouldBe(expected);

    [Fact]
    public void Waiting_is_not_found_inside_delicious() => Words("อร่อย").ShouldNotContain("รอ");

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t ")]
    [InlineData("😀👨‍👩‍👧‍👦🇹🇭")]
    [InlineData("a\0b\uD800c\uDC00")]
    [InlineData("ก็็็็็็็็็็็็")]
    public void Joined_words_are_the_text(string text) => string.Concat(Words(text)).ShouldBe(text);

    [Fact]
    public void Joined_words_are_the_text_whatever_it_holds()
        => Gen.OneOf(Gen.Char, Gen.Char['ก', '๛'], Gen.Char['一', '龥'], Gen.Char[' ', '~']).Array[0, 80]
            .Sample(characters => string.Concat(Words(new string(characters))) == new string(characters));

    [Fact]
    public void Emoji_spaces_and_marks_are_not_words()
        => WordBreaker.Break("ดี 😍 ok!").Where(word => word.IsWord).Select(word => word.Start).ShouldBe([0, 6]);

    [Fact]
    public void Many_threads_get_what_one_gets()
    {
        string[] texts = ["รอนานมาก ไม่ไหว", "菜很好吃，服务也好", "Great place, would come again", "ราคาแพงเกินไปนะคะ"];
        var alone = texts.Select(text => string.Join('|', Words(text))).ToArray();
        var together = new string[2000];
        Parallel.For(0, together.Length, at => together[at] = string.Join('|', Words(texts[at % texts.Length])));
        together.Select((words, at) => words == alone[at % texts.Length]).ShouldAllBe(same => same);
    }

    [Fact]
    public void Fifty_thousand_characters_in_one_word_are_cut_whole()
    {
        var text = new string('ก', 50_000);
        WordBreaker.Break(text).Sum(word => word.Length).ShouldBe(text.Length);
    }
}
