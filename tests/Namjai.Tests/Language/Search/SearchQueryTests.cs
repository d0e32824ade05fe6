using CsCheck;
using Namjai.Language.Search;
using Namjai.Language.Words;

namespace Namjai.Tests.Language.Search;

public class SearchQueryTests
{
    private static string? Found(string text, string query) =>
        SearchQuery.Parse(query).Find(text) is { } found ? string.Join('|', found.Select(highlight => text.Substring(highlight.Start, highlight.Length))) : null;

    [Theory]
    [InlineData("We waited an hour for the bill.", "waiting bill", "waited|bill")]
    [InlineData("Cleanliness is their strength", "clean", "Cleanliness")]
    [InlineData("Ｇｒｅａｔ ＣＯＦＦＥＥ", "coffee", "ＣＯＦＦＥＥ")]
    [InlineData("พนักงานบริการดีมากกกก น้ำแข็งสะอาด", "มาก", "มากกกก")]
    [InlineData("พนักงานบริการดี น้ำแข็งสะอาด", "น้ำ", "น้ำ")]
    [InlineData("พนักงานบริการดี นํ้าแข็งสะอาด", "น้ำแข็ง", "นํ้าแข็ง")]
    [InlineData("等了三十分鐘，服務態度很差", "服务态度", "服務態度")]
    [InlineData("等了三十分鐘，服務態度很差", "分钟 等", "等|分鐘")]
    [InlineData("อร่อย 👍 great", "👍 great", "👍|great")]
    [InlineData("ไม่\nๆรอ👍", "รอ", "รอ")]
    [InlineData("好吃，4.5分", "4.5，好吃", "好吃|4.5")]
    public void Words_are_found_and_shown_where_they_stand(string text, string query, string highlights) => Found(text, query).ShouldBe(highlights);

    [Theory]
    [InlineData("คิวยาวมาก", "ยา")]
    [InlineData("ขนมอร่อย", "นม")]
    [InlineData("อร่อย", "รอ")]
    [InlineData("东西好。吃不完", "好吃")]
    [InlineData("海上的餐厅", "上海")]
    [InlineData("great team", "tea")]
    [InlineData("good coffee", "coffee tea")]
    public void What_only_looks_like_the_word_is_not_found(string text, string query) => Found(text, query).ShouldBeNull();

    [Fact]
    public void Words_in_quotes_must_follow_each_other()
    {
        Found("The staff were not friendly", "\"not friendly\"").ShouldBe("not friendly");
        Found("Friendly, not slow", "\"not friendly\"").ShouldBeNull();
        Found("Ok, but slow", "“ok but").ShouldBe("Ok, but");
    }

    [Fact]
    public void Words_with_a_minus_must_not_be_there()
    {
        Found("slow and expensive", "slow -expensive").ShouldBeNull();
        Found("slow and cheap", "slow -expensive").ShouldBe("slow");
        Found("ช้าแต่ไม่แพง", "ช้า -แพง").ShouldBeNull();
        Found("7-11", "7-11").ShouldBe("7-11");
        SearchQuery.Parse("-expensive").IsEmpty.ShouldBeTrue();
        Found("cheap", "-expensive").ShouldBe("");
    }

    [Fact]
    public void Words_of_command_are_words()
    {
        Found("coffee and NEAR the door", "AND NEAR").ShouldBe("and|NEAR");
        SearchQuery.Parse("a\" OR b* (NOT) 'x'").ForFts5().ShouldBe("\"a\" AND \"or\" AND \"b\" AND \"not\" AND \"x\"");
        SearchQuery.Parse("a' | b:* \\ !").ForTsquery().ShouldBe("'a' & 'b'");
    }

    [Fact]
    public void What_is_found_stands_in_the_text_in_order_and_apart() =>
        Gen.Select(Gen.OneOf(SearchTexts.Any, SearchTexts.Comment), SearchTexts.Query).Sample((text, query) =>
        {
            var end = -1;
            foreach (var highlight in SearchQuery.Parse(query).Find(text) ?? [])
            {
                (highlight.Start > end && highlight.Length > 0 && highlight.End <= text.Length).ShouldBeTrue();
                end = highlight.End;
            }
        });

    [Fact]
    public void Every_word_of_a_text_finds_it() => SearchTexts.Comment.Sample(text =>
    {
        foreach (var word in WordBreaker.Break(text).Where(word => word.IsWord))
        {
            // Half of a drawn-out word is no word.
            if (word.Start > 0 && text[word.Start - 1] == text[word.Start] || word.End < text.Length && text[word.End] == text[word.End - 1])
                continue;
            var query = text.Substring(word.Start, word.Length);
            SearchQuery.Parse(query).Find(text).ShouldNotBeNull($"{query} in {text}");
        }
    });
}
