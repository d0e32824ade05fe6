using Namjai.Language.Phrases;

namespace Namjai.Tests.Language.Phrases;

public class PhraseContrastTests
{
    [Theory]
    [InlineData("en", "waited ages for the bill", "lovely lunch", "we came today and {0} again", "ages for the bill")]
    [InlineData("zh", "没有停车位", "味道不错", "我们今天来，{0}", "没有停车位")]
    [InlineData("th", "ไม่มีที่จอดรถ", "อร่อยมาก", "วันนี้มา {0} ครับ", "ไม่มีที่จอดรถ")]
    public void A_planted_phrase_is_found_whole(string language, string bad, string good, string frame, string expected)
    {
        var contrast = Planted(language, bad, good, frame);
        contrast.Strongest(3, isLow: true)[0].Text.ShouldContain(expected);
        contrast.Strongest(3, isLow: false)[0].Text.ShouldBe(good);
    }

    [Fact]
    public void Each_comment_counts_once()
    {
        var contrast = new PhraseContrast();
        for (var i = 0; i < 20; i++)
        {
            contrast.Add("rude, rude and rude", "en", isLow: true);
            contrast.Add("kind people", "en", isLow: false);
        }

        var rude = contrast.Strongest(5, isLow: true).ShouldHaveSingleItem();
        (rude.Text, rude.InLow, rude.InHigh).ShouldBe(("rude", 20, 0));
    }

    [Fact]
    public void No_fragment_begins_or_ends_with_a_function_word()
    {
        var contrast = Planted("en", "the food was cold", "the food was hot", "yesterday {0} at the table");
        foreach (var phrase in contrast.Strongest(20, isLow: true))
        {
            phrase.Text.ShouldNotStartWith("was ");
            phrase.Text.ShouldNotEndWith(" was");
            phrase.Text.ShouldNotEndWith(" at");
        }

        contrast.Strongest(20, isLow: true).ShouldContain(phrase => phrase.Text.Contains("cold", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_denied_never_goes_without_its_not()
    {
        var contrast = Planted("en", "not clean", "clean", "tables {0}");
        contrast.Strongest(20, isLow: true).ShouldNotContain(phrase => phrase.Text == "clean");
    }

    [Fact]
    public void Comments_that_are_all_alike_yield_nothing()
    {
        var contrast = new PhraseContrast();
        for (var i = 0; i < 50; i++)
            contrast.Add("dirty tables and rude staff", "en", isLow: i % 2 == 0);
        contrast.Strongest(10, isLow: true).ShouldBeEmpty();
        contrast.Strongest(10, isLow: false).ShouldBeEmpty();
    }

    [Fact]
    public void One_side_alone_yields_nothing()
    {
        var contrast = new PhraseContrast();
        for (var i = 0; i < 50; i++)
            contrast.Add("dirty tables", "en", isLow: true);
        contrast.Strongest(10, isLow: true).ShouldBeEmpty();
    }

    [Fact]
    public void Swapping_the_sides_swaps_the_signs()
    {
        var one = Planted("en", "broken shower", "broken lamp", "there was a {0}");
        var other = Planted("en", "broken lamp", "broken shower", "there was a {0}");
        var low = one.Strongest(5, isLow: true);
        var high = other.Strongest(5, isLow: false);
        low.Select(phrase => phrase.Text).ShouldBe(high.Select(phrase => phrase.Text));
        low.Zip(high).ShouldAllBe(pair => Math.Abs(pair.First.Z + pair.Second.Z) < 1e-9);
        low.ShouldNotBeEmpty();
    }

    [Fact]
    public void The_customers_own_casing_is_kept()
    {
        var contrast = Planted("en", "Pad Thai disaster", "fine soup", "Then {0} here");
        contrast.Strongest(5, isLow: true).ShouldContain(phrase => phrase.Text.StartsWith("Pad Thai", StringComparison.Ordinal));
    }

    [Fact]
    public void The_business_own_name_is_no_news()
    {
        var contrast = new PhraseContrast(["Lotus Garden"]);
        for (var i = 0; i < 20; i++)
        {
            contrast.Add("Lotus Garden disappointed", "en", isLow: true);
            contrast.Add("nice soup", "en", isLow: false);
        }

        contrast.Strongest(5, isLow: true).ShouldAllBe(phrase => !phrase.Text.Contains("Lotus", StringComparison.Ordinal));
    }

    [Fact]
    public void A_mere_feeling_tells_nobody_what_to_mend()
    {
        var contrast = new PhraseContrast();
        for (var i = 0; i < 40; i++)
        {
            contrast.Add("Disappointed, a bad experience. The card machine was broken.", "en", isLow: true);
            contrast.Add("Amazing, loved it. Quiet garden.", "en", isLow: false);
        }

        var low = contrast.Strongest(10, isLow: true).Select(phrase => phrase.Text);

        low.ShouldContain(phrase => phrase.Contains("card machine"));
        low.ShouldNotContain(phrase => phrase.Contains("isappointed") || phrase == "bad experience");
        contrast.Strongest(10, isLow: false).ShouldNotContain(phrase => phrase.Text == "Amazing");
    }

    [Fact]
    public void Other_languages_and_empty_comments_are_passed_over()
    {
        var contrast = new PhraseContrast();
        contrast.Add("muy lento", "und", isLow: true);
        contrast.Add("", "en", isLow: false);
        contrast.Strongest(5, isLow: true).ShouldBeEmpty();
        Should.Throw<ArgumentOutOfRangeException>(() => contrast.Strongest(-1, isLow: true));
    }

    private static PhraseContrast Planted(string language, string bad, string good, string frame)
    {
        var contrast = new PhraseContrast();
        for (var i = 0; i < 40; i++)
        {
            contrast.Add(string.Format(null, frame, bad), language, isLow: true);
            contrast.Add(string.Format(null, frame, good), language, isLow: false);
        }

        return contrast;
    }
}
