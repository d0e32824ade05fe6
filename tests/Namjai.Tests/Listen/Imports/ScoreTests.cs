using System.Globalization;
using Namjai.Listen.Contracts;

namespace Namjai.Tests.Listen.Imports;

public class ScoreTests
{
    [Fact]
    public void Half_a_star_is_the_least_where_stars_come_in_halves()
    {
        using var desk = new ImportDesk();
        var rows = desk.RowsOf("stars,comment\n" + string.Concat(Enumerable.Repeat("0.5,bad\n4.5,good\n1.5,meh\n2.5,so\n", 10)));
        rows.ShouldAllBe(row => row.Problem == null);
        rows.Max(row => row.Feedback!.Score).ShouldBe(4.5);
        desk.ProfileOf("stars,comment\n" + string.Concat(Enumerable.Repeat("0.5,bad\n4.5,good\n", 10))).Scale!.Highest.ShouldBe(5);
    }

    [Theory]
    [InlineData("Infinity")]
    [InlineData("-Infinity")]
    [InlineData("NaN")]
    public void A_number_that_is_none_is_told_and_breaks_nothing(string cell)
    {
        using var desk = new ImportDesk();
        var rows = desk.RowsOf($"date,stars,comment\n2026-01-02,5,fine\n{cell},{cell},odd\n2026-01-04,1,bad\n");
        rows.Count.ShouldBe(3);
        rows[1].Feedback!.Score.ShouldBeNull();
    }

    [Theory]
    [InlineData("4.5", 4.5)]
    [InlineData("\"4,5\"", 4.5)]
    [InlineData("4/5", 4)]
    [InlineData("๕", 5)]
    [InlineData("５", 5)]
    [InlineData("★★★★", 4)]
    [InlineData("★★★★☆", 4)]
    [InlineData("⭐⭐⭐", 3)]
    [InlineData("4★", 4)]
    [InlineData("4 stars", 4)]
    [InlineData("four stars", 4)]
    [InlineData("4 ดาว", 4)]
    [InlineData("สี่ดาว", 4)]
    [InlineData("五星", 5)]
    [InlineData("5分", 5)]
    [InlineData("三", 3)]
    [InlineData("4.0 out of 5", 4)]
    [InlineData("4 จาก 5", 4)]
    [InlineData("4 - Satisfied", 4)]
    [InlineData("very satisfied", 5)]
    [InlineData("พอใจมาก", 5)]
    [InlineData("ดีมากค่ะ", 5)]
    [InlineData("แย่", 2)]
    [InlineData("非常满意", 5)]
    [InlineData("不滿意", 2)]
    [InlineData("Agree", 4)]
    public void Stars_are_read_however_they_are_written(string cell, double score)
    {
        using var desk = new ImportDesk();
        var row = desk.RowsOf($"rating,comment\n{cell},this one\n5,a\n4,b\n3,c\n2,d\n1,e\n")[0];
        row.Problem.ShouldBeNull();
        row.Feedback!.Score.ShouldBe(score);
    }

    [Theory]
    [InlineData("")]
    [InlineData("N/A")]
    [InlineData("-")]
    [InlineData("ไม่ระบุ")]
    [InlineData("无")]
    public void No_score_is_no_problem(string cell)
    {
        using var desk = new ImportDesk();
        var row = desk.RowsOf($"rating,comment\n{cell},this one\n5,a\n4,b\n")[0];
        row.Problem.ShouldBeNull();
        row.Feedback!.Score.ShouldBeNull();
    }

    [Theory]
    [InlineData("nps", "0 1 2 3 4 5 6 7 8 9 10", ScaleKind.Recommend, 0, 10)]
    [InlineData("จะแนะนำเราให้เพื่อนไหม", "0 9 10 8", ScaleKind.Recommend, 0, 10)]
    [InlineData("您会推荐我们吗", "9 10 8 2", ScaleKind.Recommend, 0, 10)]
    [InlineData("score", "0 3 8 9 10", ScaleKind.Marks, 0, 10)]
    [InlineData("score", "3 8 9 10", ScaleKind.Marks, 1, 10)]
    [InlineData("rating", "1 2 3 4 5", ScaleKind.Stars, 1, 5)]
    [InlineData("stars", "1 1 1 1", ScaleKind.Stars, 1, 5)]
    [InlineData("stars", "5", ScaleKind.Stars, 1, 5)]
    [InlineData("How easy was it?", "1 2 5 5", ScaleKind.Effort, 1, 5)]
    [InlineData("ces", "1 2 7 5", ScaleKind.Effort, 1, 7)]
    [InlineData("satisfaction", "80% 20% 100%", ScaleKind.Marks, 0, 100)]
    [InlineData("score", "0.8 0.25 1", ScaleKind.Marks, 0, 100)]
    [InlineData("score", "80 25 100", ScaleKind.Marks, 0, 100)]
    [InlineData("score", "8/10 7/10 3/10", ScaleKind.Marks, 1, 10)]
    [InlineData("label", "0 1 1 0", ScaleKind.Thumbs, 0, 1)]
    [InlineData("label", "pos neg neu q", ScaleKind.Faces, 1, 3)]
    [InlineData("recommended", "Yes No Yes", ScaleKind.Thumbs, 0, 1)]
    [InlineData("แนะนำหรือไม่", "ใช่ ไม่ใช่", ScaleKind.Thumbs, 0, 1)]
    [InlineData("推荐吗", "是 否", ScaleKind.Thumbs, 0, 1)]
    [InlineData("rating", "👍 👎 👍", ScaleKind.Thumbs, 0, 1)]
    [InlineData("Rate us (1-7)", "2 3 4", ScaleKind.Marks, 1, 7)]
    public void The_scale_is_decided_over_the_whole_column_and_its_heading(string heading, string cells, ScaleKind kind, int lowest, int highest)
    {
        using var desk = new ImportDesk();
        var scale = desk.ProfileOf($"{heading},comment\n" + string.Concat(cells.Split(' ').Select(cell => $"{cell},words of a customer\n"))).Scale!;
        (scale.Kind, scale.Lowest, scale.Highest).ShouldBe((kind, lowest, highest));
    }

    [Fact]
    public void Labels_become_faces_and_a_question_has_no_score_but_is_kept()
    {
        using var desk = new ImportDesk();
        var rows = desk.RowsOf("label,text\npos,a b\nneu,c d\nneg,e f\nq,g h\n");
        rows.Select(row => row.Feedback!.Score).ShouldBe([3, 2, 1, null]);
        rows.ShouldAllBe(row => row.Problem == null);
    }

    [Fact]
    public void Strays_do_not_change_the_scale_and_their_comments_are_kept()
    {
        using var desk = new ImportDesk();
        var rows = desk.RowsOf("stars,comment\n" + string.Concat(Enumerable.Repeat("5,good\n4,fine\n", 10)) + "99,too much\nLIKE,a word\n");
        rows[20].ShouldBe(new(22, new(null, "too much", null, null), new(22, RowProblemReason.ScoreOutOfRange, "99")));
        rows[21].ShouldBe(new(23, new(null, "a word", null, null), new(23, RowProblemReason.ScoreNotUnderstood, "LIKE")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    public void A_long_cell_is_told_shortened_between_whole_characters(string before)
    {
        using var desk = new ImportDesk();
        var cell = before + string.Concat(Enumerable.Repeat("😼", 60));
        var shown = desk.RowsOf($"stars,comment\n5,a\n4,b\n{cell},c\n")[2].Problem!.Value!;
        shown.Length.ShouldBeInRange(79, 80);
        cell.ShouldStartWith(shown.TrimEnd('…'));
        char.IsHighSurrogate(shown[^2]).ShouldBeFalse();
    }

    [Fact]
    public void A_zero_in_a_star_column_is_told()
    {
        using var desk = new ImportDesk();
        var rows = desk.RowsOf("stars,comment\n0,none\n5,a\n4,b\n3,c\n5,d\n");
        rows[0].Problem!.Reason.ShouldBe(RowProblemReason.ScoreOutOfRange);
        rows[0].Feedback!.Comment.ShouldBe("none");
    }

    [Fact]
    public void A_column_named_for_the_score_that_holds_none_is_refused()
    {
        using var desk = new ImportDesk();
        var refused = desk.Refused(desk.Write("who,comment\nSomchai,good\nMary,fine\n"), new(Score: "who"));
        refused.Refusal.ShouldBe(FileRefusal.NoScoresInColumn);
        refused.Message.ShouldContain("who");
    }

    [Fact]
    public void Every_star_value_comes_back_in_any_way_of_writing()
    {
        using var desk = new ImportDesk();
        Func<int, string>[] ways = [n => n.ToString(CultureInfo.InvariantCulture), n => $"{n}/5", n => new('★', n), n => new string('★', n) + new string('☆', 5 - n), n => $"{n} ดาว", n => $"{"一二三四五"[n - 1]}星", n => $"{(char)('๐' + n)}"];
        foreach (var way in ways)
            desk.RowsOf("stars,comment\n" + string.Concat(Enumerable.Range(1, 5).Select(n => $"{way(n)},words\n"))).Select(row => row.Feedback!.Score).ShouldBe([1, 2, 3, 4, 5]);
    }
}
