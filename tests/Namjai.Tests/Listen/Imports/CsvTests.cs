using Namjai.Listen.Contracts;

namespace Namjai.Tests.Listen.Imports;

public class CsvTests
{
    [Theory]
    [InlineData(",")]
    [InlineData(";")]
    [InlineData("\t")]
    [InlineData("|")]
    public void Any_usual_delimiter_is_found(string cut)
    {
        using var desk = new ImportDesk();
        using var file = desk.OpenText("stars,comment,date\n5,good,2026-01-31\n4,fine,2026-02-01\n".Replace(",", cut));
        file.Profile.Delimiter.ShouldBe(cut[0]);
        file.Rows().Select(row => row.Feedback!.Comment).ShouldBe(["good", "fine"]);
    }

    [Fact]
    public void The_first_line_of_Excel_names_the_delimiter_and_is_no_row()
    {
        using var desk = new ImportDesk();
        using var file = desk.OpenText("sep=;\nstars;comment\n5;good, cheap, near\n");
        file.Profile.Delimiter.ShouldBe(';');
        file.Profile.Rows.ShouldBe(1);
        file.Rows().Single().Line.ShouldBe(3);
    }

    [Fact]
    public void Quoted_line_breaks_and_doubled_quotes_are_text_and_lines_are_those_of_the_file()
    {
        using var desk = new ImportDesk();
        var rows = desk.RowsOf("stars,comment\r\n5,\"one\r\ntwo \"\"three\"\"\"\r\n\r\n4,last\r\n");
        rows.Select(row => row.Line).ShouldBe([2, 5]);
        rows[0].Feedback!.Comment.ShouldBe("one\ntwo \"three\"");
    }

    [Fact]
    public void Stray_quotes_inside_a_cell_are_text()
    {
        using var desk = new ImportDesk();
        var rows = desk.RowsOf("stars,comment\n5,they said \"hello\" to us\n4,\"a \"quoted\" word\"\n3,\"\"\n");
        rows.Select(row => row.Feedback!.Comment).ShouldBe(["they said \"hello\" to us", "a \"quoted\" word", ""]);
        rows.ShouldAllBe(row => row.Problem == null);
    }

    [Theory]
    [InlineData("5,\"great\n4,good\n3,fine\n2,poor\n")]
    [InlineData("5,\"great\n4,\"good\"\n3,fine\n2,poor\n")]
    [InlineData("5,\"great\n4,good\n3,fine\n2,\"poor\"\n")]
    [InlineData("5,\"great\n4,good\n3,fine\n2,\"\"\n")]
    public void A_quote_that_is_never_closed_costs_its_own_line_alone(string rows)
    {
        using var desk = new ImportDesk();
        var read = desk.RowsOf("stars,comment\n" + rows);
        read.Select(row => row.Feedback!.Score).ShouldBe([5, 4, 3, 2]);
        read[0].Problem!.Reason.ShouldBe(RowProblemReason.CellsDoNotFit);
        read.Skip(1).ShouldAllBe(row => row.Problem == null);
    }

    [Fact]
    public void Many_open_quotes_in_a_long_file_take_no_longer_than_the_file()
    {
        using var desk = new ImportDesk();
        var read = desk.RowsOf("stars,comment\n" + string.Concat(Enumerable.Repeat("5,\"open and open and open\n", 20_000)));
        read.Count.ShouldBe(20_000);
    }

    [Fact]
    public void Titles_above_the_header_and_trailing_delimiters_and_blank_lines_are_passed_over()
    {
        using var desk = new ImportDesk();
        using var file = desk.OpenText("Review export,,,\nDownloaded 1 Feb 2026,,,\n,,,\n\nBranch,Rating,Comment,\nNorth,5,good,\n\nSouth,2,slow,\n");
        file.Profile.Rows.ShouldBe(2);
        file.Profile.Columns.ShouldBe([new("Branch", ColumnRole.Group), new("Rating", ColumnRole.Score), new("Comment", ColumnRole.Text)]);
        file.Rows().Select(row => row.Line).ShouldBe([6, 8]);
        file.Rows().ShouldAllBe(row => row.Problem == null);
    }

    [Fact]
    public void A_file_without_header_is_known_by_its_contents_and_loses_no_row()
    {
        using var desk = new ImportDesk();
        using var file = desk.OpenText("North,5,Great food and friendly staff,2026-01-31\nSouth,1,Slow and rude service,2026-02-01\nNorth,3,It was fine I suppose,2026-02-02\nSouth,4,Will come again soon,2026-02-03\n");
        file.Profile.Columns.Select(column => column.Role).ShouldBe([ColumnRole.Group, ColumnRole.Score, ColumnRole.Text, ColumnRole.At]);
        file.Rows().Count().ShouldBe(4);
    }

    [Fact]
    public void Commas_that_nobody_quoted_go_back_into_the_comment_and_are_told()
    {
        using var desk = new ImportDesk();
        var row = desk.RowsOf("stars,comment,date\n5,good,2026-01-30\n4,cheap, clean, near,2026-01-31\n")[1];
        row.Feedback!.Comment.ShouldBe("cheap, clean, near");
        row.Feedback.On.ShouldBe(new(2026, 1, 31));
        row.Problem!.Reason.ShouldBe(RowProblemReason.CellsDoNotFit);
    }

    [Fact]
    public void A_row_with_too_few_cells_is_kept_and_told()
    {
        using var desk = new ImportDesk();
        var row = desk.RowsOf("stars,date,comment\n5,2026-01-30,good\n4\n")[1];
        row.Feedback!.Score.ShouldBe(4);
        row.Problem!.Reason.ShouldBe(RowProblemReason.CellsDoNotFit);
    }

    [Fact]
    public void A_row_with_nothing_in_it_is_told()
    {
        using var desk = new ImportDesk();
        var row = desk.RowsOf("stars,comment,date\n5,good,2026-01-30\n,,2026-01-31\n")[1];
        row.Feedback.ShouldBeNull();
        row.Problem!.Reason.ShouldBe(RowProblemReason.NothingInIt);
    }

    [Theory]
    [InlineData("Average,,3.9,", "Average")]
    [InlineData(",TOTAL,12,", "TOTAL")]
    [InlineData("รวม,,12,", "รวม")]
    [InlineData("平均分,,4,", "平均分")]
    [InlineData("Total:,,2240000,", "Total:")]
    public void A_sum_or_an_average_below_the_last_answer_is_no_answer(string footer, string told)
    {
        using var desk = new ImportDesk();
        using var file = desk.OpenText($"date,branch,stars,comment\n2026-01-30,Ari,5,good\n2026-01-31,Ari,3,average\n2026-02-01,Ari,4,\n\n{footer}\n");
        var rows = file.Rows().ToList();
        rows.Select(row => row.Feedback?.Score).ShouldBe([5, 3, 4, null]);
        (rows[^1].Feedback, rows[^1].Problem!.Reason, rows[^1].Problem!.Value, rows[^1].Line).ShouldBe((null, RowProblemReason.Summary, told, 6));
        (file.Profile.Rows, file.Profile.Scale!.Highest).ShouldBe((3, 5));
    }

    [Fact]
    public void A_branch_may_be_called_Total_and_a_comment_average()
    {
        using var desk = new ImportDesk();
        var rows = desk.RowsOf("date,branch,stars,comment\n2026-01-30,Total,5,\n2026-01-31,Total,3,\n2026-02-01,Ari,2,slow\n2026-02-02,Total,4,Average\n")
            .Concat(desk.RowsOf("branch,stars\nTotal,4\n"));
        rows.ShouldAllBe(row => row.Feedback != null && row.Problem == null);
    }

    [Fact]
    public void Whatever_stands_in_a_cell_is_plain_text()
    {
        using var desk = new ImportDesk();
        string[] comments = [new('ก', 50_001), "😀😀", "z\u0301\u0302\u0303\u0304a\u0334\u0335", "<script>alert(1)</script>", "=HYPERLINK(\"x\")", "a\tb"];
        var text = "stars|comment\n" + string.Concat(comments.Select(comment => $"5|{comment}\n"));
        desk.RowsOf(text).Select(row => row.Feedback!.Comment).ShouldBe(comments);
        desk.RowsOf("stars,comment\n5, go\0od\v thing \n").Single().Feedback!.Comment.ShouldBe("good thing");
    }

    [Fact]
    public void Rows_may_be_read_again_and_the_header_that_comes_again_is_no_row()
    {
        using var desk = new ImportDesk();
        using var file = desk.OpenText("stars,comment\n5,good\nstars,comment\n4,fine\n");
        file.Profile.Rows.ShouldBe(2);
        file.Rows().ToList().ShouldBe(file.Rows().ToList());
    }

    [Fact]
    public void Old_line_ends_are_line_ends()
    {
        using var desk = new ImportDesk();
        desk.RowsOf("stars,comment\r5,good\r4,fine\r").Select(row => row.Line).ShouldBe([2, 3]);
    }

    [Fact]
    public void Lines_of_words_alone_are_comments_with_their_commas()
    {
        using var desk = new ImportDesk();
        using var file = desk.OpenText("comment\nreally good food\nslow, rude, and loud\n");
        file.Profile.Delimiter.ShouldBeNull();
        file.Rows().Select(row => row.Feedback!.Comment).ShouldBe(["really good food", "slow, rude, and loud"]);
    }
}
