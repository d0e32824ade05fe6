using Namjai.Listen.Contracts;

namespace Namjai.Tests.Listen.Imports;

public class ColumnTests
{
    [Fact]
    public void A_date_column_that_holds_no_dates_is_not_taken_for_places()
    {
        using var desk = new ImportDesk();
        var profile = desk.ProfileOf("date,stars,comment\n" + string.Concat(Enumerable.Repeat("2 weeks ago,5,all was fine\na month ago,1,it was too slow\n", 10)));
        profile.NameOf(ColumnRole.Group).ShouldBeNull();
    }

    [Theory]
    [InlineData("Respondent ID,Start Date,How satisfied were you?,What could we do better?\n,,Response,Open-Ended Response\n11,2026-01-31,5,Nothing at all\n12,2026-02-01,2,Be quicker please\n", 3)]
    [InlineData("StartDate,Q1,Q2\nStart Date,How satisfied were you?,What could we do better?\n\"{\"\"ImportId\"\":\"\"startDate\"\"}\",\"{\"\"ImportId\"\":\"\"QID1\"\"}\",\"{\"\"ImportId\"\":\"\"QID2_TEXT\"\"}\"\n2026-01-31,5,Nothing at all\n2026-02-01,2,Be quicker please\n", 4)]
    public void What_survey_programs_write_below_the_header_is_no_answer(string text, int firstAnswer)
    {
        using var desk = new ImportDesk();
        using var file = desk.Open(desk.Write(text));
        file.Rows().Select(row => (row.Line, row.Feedback?.Score, row.Feedback?.Comment, row.Problem)).ShouldBe([
            (firstAnswer, 5, "Nothing at all", null),
            (firstAnswer + 1, 2, "Be quicker please", null),
        ]);
    }

    [Fact]
    public void A_question_may_say_visit_or_price_and_still_ask_for_a_score_or_a_branch()
    {
        using var desk = new ImportDesk();
        var profile = desk.ProfileOf("How satisfied were you with your visit overall?,Which branch did you visit?,What is your email address?,What could we do better?\n"
            + string.Concat(Enumerable.Repeat("5,North,a@b.example,nothing at all\n2,South,c@d.example,be quicker please\n", 10)));
        profile.NameOf(ColumnRole.Score).ShouldBe("How satisfied were you with your visit overall?");
        profile.NameOf(ColumnRole.Group).ShouldBe("Which branch did you visit?");
        profile.NameOf(ColumnRole.Text).ShouldBe("What could we do better?");
    }

    [Theory]
    [InlineData("Timestamp,How likely are you to recommend us?,What could we do better?,Email Address\n1/31/2026 15:20:11,9,Nothing at all,a@b.c\n2/1/2026 10:00:00,3,Faster checkout please,x@y.z\n",
        "How likely are you to recommend us?", "What could we do better?", "Timestamp", null)]
    [InlineData("ประทับเวลา,โดยรวมแล้วคุณพึงพอใจแค่ไหน,มีข้อเสนอแนะอะไรบ้าง,สาขาที่ใช้บริการ,เบอร์โทร\n\"31/1/2026, 15:20:11\",พอใจมาก,อยากให้เปิดเร็วขึ้น,เชียงใหม่,0812345678\n\"1/2/2026, 10:00:00\",ไม่พอใจ,รอนาน,ลำพูน,0898765432\n",
        "โดยรวมแล้วคุณพึงพอใจแค่ไหน", "มีข้อเสนอแนะอะไรบ้าง", "ประทับเวลา", "สาขาที่ใช้บริการ")]
    [InlineData("时间戳记,您对我们的服务满意吗?,您有什么建议？,您的姓名\n2026/1/31 下午3:20:11,非常满意,希望早点开门,王\n2026/2/1 上午10:00:00,不满意,等太久,李\n",
        "您对我们的服务满意吗?", "您有什么建议？", "时间戳记", null)]
    [InlineData("Order ID,Product Name,Username,Rating,Comment,Created Time,Reply\n2401,Shirt,bob99,5,fast,2026-01-31 10:20,thanks\n2402,Shirt,ann,1,thin cloth,2026-02-01 11:00,\n",
        "Rating", "Comment", "Created Time", "Product Name")]
    [InlineData("店铺名称,用户名,口味评分,环境评分,总评分,评论内容,评论时间\n老王家,小李,4.0,4.0,4.5,很好吃,2026-01-31\n老王家,小张,3.0,4.0,2.5,一般般,2026-02-01\n",
        "总评分", "评论内容", "评论时间", "店铺名称")]
    [InlineData("店名,用戶名稱,評分,評論,日期\n老王家,小李,4,很好吃,2026-01-31\n老王家,小張,3,普通,2026-02-01\n", "評分", "評論", "日期", "店名")]
    [InlineData("Food rating,Service rating,Overall,Review title,Review text\n1,2,3,Title here,text here\n2,3,4,Other title,more text\n", "Overall", "Review text", null, null)]
    [InlineData("customer_id,phone,REVIEW_TEXT,StarRating,reviewDate,Reviewer Name,branch-name\n1,081,fine food,5,2026-01-31,Bob,North\n2,082,bad food,1,2026-02-01,Ann,South\n",
        "StarRating", "REVIEW_TEXT", "reviewDate", "branch-name")]
    public void Exports_of_every_kind_are_understood_by_their_names(string text, string score, string words, string? at, string? group)
    {
        using var desk = new ImportDesk();
        var profile = desk.ProfileOf(text);
        profile.NameOf(ColumnRole.Score).ShouldBe(score);
        profile.NameOf(ColumnRole.Text).ShouldBe(words);
        profile.NameOf(ColumnRole.At).ShouldBe(at);
        profile.NameOf(ColumnRole.Group).ShouldBe(group);
    }

    [Fact]
    public void Columns_of_unknown_names_are_told_by_their_contents()
    {
        using var desk = new ImportDesk();
        var text = "Datum;Filiale;Note;Meinung\n" + string.Concat(Enumerable.Range(1, 9).Select(day => $"2026-01-0{day};{(day % 2 == 0 ? "Nord" : "Sued")};{1 + day % 5};Es war wirklich gut hier\n"));
        desk.ProfileOf(text).Columns.Select(column => column.Role).ShouldBe([ColumnRole.At, ColumnRole.Group, ColumnRole.Score, ColumnRole.Text]);
    }

    [Theory]
    [InlineData("food")]
    [InlineData("FOOD")]
    [InlineData("2")]
    [InlineData("B")]
    public void A_column_may_be_named_by_name_number_or_letter(string asked)
    {
        using var desk = new ImportDesk();
        desk.ProfileOf("overall,Food,comment\n5,4,good\n3,2,bad\n", new(Score: asked)).NameOf(ColumnRole.Score).ShouldBe("Food");
    }

    [Fact]
    public void A_dash_leaves_a_role_empty()
    {
        using var desk = new ImportDesk();
        desk.ProfileOf("overall,Food,comment\n5,4,good\n3,2,bad\n", new(Score: "-")).Scale.ShouldBeNull();
    }

    [Fact]
    public void An_unknown_column_is_refused_with_those_that_there_are()
    {
        using var desk = new ImportDesk();
        var refused = desk.Refused(desk.Write("stars,comment\n5,good\n"), new(Text: "remarks"));
        refused.Refusal.ShouldBe(FileRefusal.UnknownColumn);
        refused.Message.ShouldContain("remarks");
        refused.Message.ShouldContain("stars, comment");
    }

    [Fact]
    public void Names_that_come_twice_are_told_apart()
    {
        using var desk = new ImportDesk();
        desk.ProfileOf("rating,rating,comment\n5,4,good\n3,2,bad\n").Columns.Select(column => column.Name).ShouldBe(["rating", "rating (2)", "comment"]);
    }

    [Fact]
    public void Ids_phones_and_names_of_people_are_never_feedback()
    {
        using var desk = new ImportDesk();
        var refused = desk.Refused(desk.Write("customer_id,phone,email,reviewer\n1,0812345678,a@b.co,Somchai Jaidee from the north\n2,0812345679,c@d.co,Mary Smith from the south\n"));
        refused.Refusal.ShouldBe(FileRefusal.NoUsableColumns);
        refused.Message.ShouldContain("customer_id");
    }
}
