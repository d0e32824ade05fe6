using CsCheck;
using Namjai.Language;
using Namjai.Language.Sentiments;
using Namjai.Language.Texts;

namespace Namjai.Tests.Language;

public class SentimentModelTests
{
    private static readonly SentimentModel Model = SentimentModel.Shipped;

    [Theory]
    [InlineData("อาหารอร่อยมาก พนักงานบริการดี ประทับใจสุดๆ", Sentiment.Positive)]
    [InlineData("ชอบมากค่ะ ร้านสะอาด บรรยากาศดี จะกลับมาอีกแน่นอน", Sentiment.Positive)]
    [InlineData("รอนานมาก พนักงานพูดจาไม่ดี ไม่ประทับใจเลย", Sentiment.Negative)]
    [InlineData("รสชาติแย่ ไม่อร่อย ราคาแพง ไม่กลับมาอีก", Sentiment.Negative)]
    [InlineData("ห้องสวย สะอาด วิวดีมาก แนะนำเลยครับ", Sentiment.Positive)]
    [InlineData("สกปรกมาก อาหารไม่สด ผิดหวังที่สุด", Sentiment.Negative)]
    public void Thai_praise_and_blame_are_told_apart(string text, Sentiment expected) => Model.Read(text, "th").Sentiment.ShouldBe(expected);

    [Theory]
    [InlineData("味道很好，送得很快，下次还点", Sentiment.Positive)]
    [InlineData("房间干净，服务员热情，非常满意", Sentiment.Positive)]
    [InlineData("太难吃了，等了两个小时，再也不点了", Sentiment.Negative)]
    [InlineData("房间又脏又吵，态度很差", Sentiment.Negative)]
    [InlineData("物流很快，质量不错，推荐购买", Sentiment.Positive)]
    [InlineData("质量太差了，用了两天就坏了，退货还不理人", Sentiment.Negative)]
    public void Chinese_praise_and_blame_are_told_apart(string text, Sentiment expected) => Model.Read(text, "zh").Sentiment.ShouldBe(expected);

    [Theory]
    [InlineData("Wonderful food and such friendly staff, we loved it", Sentiment.Positive)]
    [InlineData("Works perfectly and the price is excellent", Sentiment.Positive)]
    [InlineData("Terrible service, we waited an hour and the food was cold", Sentiment.Negative)]
    [InlineData("It broke after two days, a complete waste of money", Sentiment.Negative)]
    [InlineData("The best massage I have had, highly recommended", Sentiment.Positive)]
    [InlineData("Rude, dirty and overpriced. Never again.", Sentiment.Negative)]
    public void English_praise_and_blame_are_told_apart(string text, Sentiment expected) => Model.Read(text, "en").Sentiment.ShouldBe(expected);

    [Theory]
    [InlineData("ราคาเท่าไหร่คะ", "th")]
    [InlineData("ราคาเท่าไหร่ครับ มีสีดำไหมครับ", "th")]
    [InlineData("รุ่นนี้มีสีดำไหมครับ", "th")]
    [InlineData("ร้านเปิดกี่โมงคะ", "th")]
    [InlineData("มีที่จอดรถมั้ยคะ", "th")]
    [InlineData("ค่าส่งเท่าไหร่ครับ", "th")]
    [InlineData("วันอาทิตย์ร้านเปิดไหมคะ?", "th")]
    [InlineData("รับจองโต๊ะหรือเปล่าครับ", "th")]
    [InlineData("请问有停车场吗？", "zh")]
    [InlineData("Do you open on Sundays?", "en")]
    public void A_question_is_known(string text, string language) => Model.Read(text, language).IsQuestion.ShouldBeTrue();

    [Theory]
    [InlineData("อร่อยมาก บริการดี", "th")]
    [InlineData("มีที่จอดรถ สะดวกดีค่ะ", "th")]
    [InlineData("บริการดีมากครับ ของมาครบ", "th")]
    [InlineData("菜很好吃", "zh")]
    [InlineData("The food was great. Why not try it? We will come back. Thank you.", "en")]
    public void A_statement_is_no_question(string text, string language) => Model.Read(text, language).IsQuestion.ShouldBeFalse();

    [Theory]
    [InlineData("อร่อยมาก", "อร่อยมากกกกกกกกกก", "th")]
    [InlineData("ชอบมากๆ ดีมาก", "ชอบมากกกกก ดีมากกกกกกกก", "th")]
    [InlineData("great service!!!", "great service!!!!!!!!!!!!", "en")]
    [InlineData("太好吃了！！！", "太好吃了！！！！！！！！", "zh")]
    public void Stretching_a_word_does_not_turn_the_feeling(string plain, string stretched, string language)
        => Model.Read(stretched, language).Sentiment.ShouldBe(Model.Read(plain, language).Sentiment);

    [Theory]
    [InlineData("")]
    [InlineData("  \t")]
    [InlineData("Очень вкусно")]
    public void Where_nothing_can_be_read_it_is_neutral(string text) => Model.Read(text, "und").Sentiment.ShouldBe(Sentiment.Neutral);

    [Theory]
    [InlineData("😀😀", Sentiment.Positive)]
    [InlineData("👍", Sentiment.Positive)]
    [InlineData("👍🏽👍🏽 !!", Sentiment.Positive)]
    [InlineData("❤️❤️❤️", Sentiment.Positive)]
    [InlineData("😡", Sentiment.Negative)]
    [InlineData("👎👎👎", Sentiment.Negative)]
    public void Emoji_alone_speak(string text, Sentiment expected) => Model.Read(text, LanguageDetector.Detect(text)).Sentiment.ShouldBe(expected);

    [Fact]
    public void Scores_are_shares_that_sum_to_one_whatever_is_typed()
        => Gen.Select(Gen.Char.Array[0, 60], Gen.OneOf(Gen.Const("th"), Gen.Const("zh"), Gen.Const("en"), Gen.Const("und"))).Sample((characters, language) =>
        {
            var (negative, neutral, positive) = Model.Score(characters, language);
            return negative >= 0 && neutral >= 0 && positive >= 0 && Math.Abs(negative + neutral + positive - 1) < 1e-9;
        });

    [Fact]
    public void Many_threads_get_what_one_gets()
    {
        string[] texts = ["รอนานมาก ไม่ไหว", "菜很好吃，服务也好", "Great place, would come again", "😡😡"];
        var alone = texts.Select(text => Model.Score(text, LanguageDetector.Detect(text))).ToArray();
        var together = new SentimentScores[2000];
        Parallel.For(0, together.Length, at => together[at] = Model.Score(texts[at % 4], LanguageDetector.Detect(texts[at % 4])));
        together.Select((scores, at) => scores == alone[at % 4]).ShouldAllBe(same => same);
    }

    [Fact]
    public void A_clause_of_a_comment_has_a_feeling_of_its_own()
    {
        const string comment = "the food was delicious but the waiter was rude and awful";
        var turn = comment.IndexOf("but", StringComparison.Ordinal);
        Model.Read(comment.AsSpan(0, turn), "en").Sentiment.ShouldBe(Sentiment.Positive);
        Model.Read(comment.AsSpan(turn), "en").Sentiment.ShouldBe(Sentiment.Negative);
    }
}
