using CsCheck;
using Namjai.Language;
using Namjai.Language.Themes;
using Namjai.Language.Words;

namespace Namjai.Tests.Language.Themes;

public class ThemeFinderTests
{
    private static readonly ThemeFinder Finder = new();

    [Theory]
    [InlineData("รอเกือบชั่วโมงกว่าจะได้อาหาร", Theme.Waiting, Sentiment.Negative)]
    [InlineData("等了四十分钟才有位置", Theme.Waiting, Sentiment.Negative)]
    [InlineData("等了四十分鐘才有位置", Theme.Waiting, Sentiment.Negative)]
    [InlineData("The soup took forever", Theme.Waiting, Sentiment.Negative)]
    [InlineData("上菜很慢", Theme.Waiting, Sentiment.Negative)]
    [InlineData("ช้ามากกกกก", Theme.Waiting, Sentiment.Negative)]
    [InlineData("No queue at all", Theme.Waiting, Sentiment.Positive)]
    [InlineData("พนักงานพูดจาไม่ดี", Theme.Staff, Sentiment.Negative)]
    [InlineData("老板娘很热情", Theme.Staff, Sentiment.Positive)]
    [InlineData("The mechanic was rude to my mother", Theme.Staff, Sentiment.Negative)]
    [InlineData("ราคาไม่แพง", Theme.Price, Sentiment.Positive)]
    [InlineData("一点也不便宜", Theme.Price, Sentiment.Negative)]
    [InlineData("not worth the money", Theme.Price, Sentiment.Negative)]
    [InlineData("อร่อยทุกอย่าง", Theme.Quality, Sentiment.Positive)]
    [InlineData("味道不错", Theme.Quality, Sentiment.Positive)]
    [InlineData("不是很好吃", Theme.Quality, Sentiment.Negative)]
    [InlineData("The zipper broke after a week", Theme.Quality, Sentiment.Negative)]
    [InlineData("ห้องน้ำสกปรก", Theme.Cleanliness, Sentiment.Negative)]
    [InlineData("洗手间不干净", Theme.Cleanliness, Sentiment.Negative)]
    [InlineData("Spotless rooms", Theme.Cleanliness, Sentiment.Positive)]
    [InlineData("ส่งช้ามาก กล่องบุบ", Theme.Delivery, Sentiment.Negative)]
    [InlineData("物流很快", Theme.Delivery, Sentiment.Positive)]
    [InlineData("parcel arrived damaged", Theme.Delivery, Sentiment.Negative)]
    [InlineData("ของหมดอีกแล้ว จองไม่ได้", Theme.Ordering, Sentiment.Negative)]
    [InlineData("They messed up our order", Theme.Ordering, Sentiment.Negative)]
    [InlineData("อ่านแล้วไม่ตอบ", Theme.Communication, Sentiment.Negative)]
    [InlineData("打电话没人接", Theme.Communication, Sentiment.Negative)]
    [InlineData("Nobody told us the clinic was closed, no explanation", Theme.Communication, Sentiment.Negative)]
    [InlineData("ทำเลดี", Theme.Place, Sentiment.Positive)]
    [InlineData("停车不方便", Theme.Place, Sentiment.Negative)]
    [InlineData("far too noisy in there", Theme.Place, Sentiment.Negative)]
    [InlineData("ไม่ออกใบเสร็จ", Theme.Payment, Sentiment.Negative)]
    [InlineData("不能刷卡", Theme.Payment, Sentiment.Negative)]
    [InlineData("I was charged twice", Theme.Payment, Sentiment.Negative)]
    [InlineData("ไม่ยอมคืนเงิน", Theme.Returns, Sentiment.Negative)]
    [InlineData("不给退货", Theme.Returns, Sentiment.Negative)]
    [InlineData("They refused to refund me", Theme.Returns, Sentiment.Negative)]
    public void A_theme_is_found_with_its_feeling(string comment, Theme theme, Sentiment sentiment)
        => Find(comment).ShouldContain(mention => mention.Theme == theme && mention.Sentiment == sentiment, Told(comment));

    [Theory]
    [InlineData("อร่อยมาก", Theme.Waiting)]
    [InlineData("ปลากรอบ", Theme.Waiting)]
    [InlineData("มาร้านนี้สองรอบ", Theme.Waiting)]
    [InlineData("Can't wait to come here again", Theme.Waiting)]
    [InlineData("等级很高", Theme.Waiting)]
    [InlineData("Better than any fast food", Theme.Waiting)]
    [InlineData("In order to relax I went for a walk", Theme.Ordering)]
    [InlineData("The concert took place in May", Theme.Place)]
    [InlineData("We will definitely return", Theme.Returns)]
    [InlineData("Will come back soon", Theme.Returns)]
    [InlineData("My phone holds a charge for two days", Theme.Price)]
    [InlineData("My phone holds a charge for two days", Theme.Payment)]
    [InlineData("这是贵宾楼", Theme.Price)]
    [InlineData("ถูกต้องเลย", Theme.Price)]
    [InlineData("ขอบคุณหมอนใบนี้", Theme.Staff)]
    [InlineData("A clean taste", Theme.Cleanliness)]
    [InlineData("心脏手术", Theme.Cleanliness)]
    [InlineData("The service charge is ten percent", Theme.Staff)]
    [InlineData("We ate the food", Theme.Quality)]
    public void A_lookalike_is_no_theme(string comment, Theme theme)
        => Find(comment).ShouldNotContain(mention => mention.Theme == theme, Told(comment));

    [Theory]
    [InlineData("อาหารอร่อยแต่รอนานมาก")]
    [InlineData("味道不错，但是等了一个小时")]
    [InlineData("The curry was delicious but we had to wait for an hour")]
    public void Each_theme_feels_for_itself(string comment)
    {
        var mentions = Find(comment).ToDictionary(mention => mention.Theme);
        mentions[Theme.Quality].Sentiment.ShouldBe(Sentiment.Positive);
        mentions[Theme.Waiting].Sentiment.ShouldBe(Sentiment.Negative);
    }

    [Fact]
    public void The_clause_is_the_customers_own_words()
    {
        const string comment = "We loved it.  BUT the queue was endless,  sadly";
        var mention = Find(comment).Single(mention => mention.Theme == Theme.Waiting);
        comment.Substring(mention.Start, mention.Length).ShouldBe("BUT the queue was endless");
    }

    [Theory]
    [InlineData("บริการไม่ค่อยดีครับ")]
    [InlineData("บริการไม่โอเคค่ะ")]
    public void A_polite_ending_does_not_turn_a_complaint_round(string comment) =>
        Finder.Find(comment, WordBreaker.Break(comment), whole: Sentiment.Positive).ShouldHaveSingleItem().Sentiment.ShouldBe(Sentiment.Negative);

    [Fact]
    public void A_bare_name_takes_what_the_next_clause_says()
        => Find("ambience: terrible").ShouldHaveSingleItem().Sentiment.ShouldBe(Sentiment.Negative);

    [Fact]
    public void A_silent_clause_is_given_to_the_judge_and_else_feels_as_the_whole()
    {
        const string comment = "We spoke with the receptionist";
        var words = WordBreaker.Break(comment);
        Finder.Find(comment, words, Sentiment.Negative).Single().Sentiment.ShouldBe(Sentiment.Negative);
        Finder.Find(comment, words, Sentiment.Negative, (_, _) => Sentiment.Positive).Single().Sentiment.ShouldBe(Sentiment.Positive);
    }

    [Fact]
    public void Nothing_is_found_in_nothing()
    {
        Find("").ShouldBeEmpty();
        Find("😀😀").ShouldBeEmpty();
        Find("   \n ").ShouldBeEmpty();
    }

    [Fact]
    public void A_word_outside_of_the_text_is_refused()
        => Should.Throw<ArgumentOutOfRangeException>(() => Finder.Find("slow", [new WordSpan(2, 9, true)], Sentiment.Neutral));

    [Fact]
    public void Clauses_lie_in_the_text_and_no_theme_comes_twice()
    {
        string[] parts = ["รอนาน", "แพงงงง", "น้ํา", "เเย่", " ", "\n", "，", "but", "แต่", "服務", "很贵", "4.5", "slow", "ที่จอดรถ", "😀", "\u200B", "\uD83D", "clean", "не", "ๆ"];
        Gen.Int[0, parts.Length - 1].Select(i => parts[i]).Array[0, 30].Sample(chosen =>
        {
            var comment = string.Concat(chosen);
            var mentions = Find(comment);
            mentions.Select(mention => mention.Theme).ShouldBeUnique();
            foreach (var mention in mentions)
            {
                mention.Start.ShouldBeGreaterThanOrEqualTo(0);
                mention.Length.ShouldBeGreaterThan(0);
                (mention.Start + mention.Length).ShouldBeLessThanOrEqualTo(comment.Length);
            }
        });
    }

    [Fact]
    public void Every_thread_finds_the_same()
    {
        string[] comments = ["รอนานมาก แต่อร่อย", "服务很好，就是有点贵", "Friendly staff, dirty tables, slow service"];
        var alone = comments.Select(Find).ToList();
        Parallel.For(0, 200, i => Find(comments[i % 3]).ShouldBe(alone[i % 3]));
    }

    [Fact]
    public void A_very_long_comment_is_read_without_trouble()
        => Find(string.Concat(Enumerable.Repeat("ก", 60_000)) + "รอนาน").ShouldBeEmpty();

    private static IReadOnlyList<ThemeMention> Find(string comment) => Finder.Find(comment, WordBreaker.Break(comment), Sentiment.Neutral);

    private static string Told(string comment) => string.Join(", ", Find(comment).Select(mention => $"{mention.Theme} {mention.Sentiment}"));
}
