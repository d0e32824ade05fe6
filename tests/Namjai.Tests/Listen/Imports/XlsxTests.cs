using MiniExcelLibs;
using Namjai.Listen.Contracts;
using NodaTime;

namespace Namjai.Tests.Listen.Imports;

public class XlsxTests
{
    [Fact]
    public void A_workbook_is_read_with_its_numbers_and_days()
    {
        using var desk = new ImportDesk();
        var path = Path.Combine(desk.Folder, "reviews.xlsx");
        MiniExcel.SaveAs(path, new[]
        {
            new { Branch = "North", Stars = 4.5, Comment = "<b>=1+1</b>", Date = new DateTime(2026, 1, 31, 15, 0, 0) },
            new { Branch = "South", Stars = 2.0, Comment = "ช้า", Date = new DateTime(2026, 2, 1) },
        });
        using var file = desk.Open(path);
        file.Profile.Format.ShouldBe(FileFormat.Xlsx);
        file.Profile.Sheet.ShouldBe("Sheet1");
        file.Profile.Encoding.ShouldBeNull();
        file.Profile.Dates.ShouldBe(new(DateOrder.YearMonthDay, false, false));
        file.Rows().ShouldBe([
            new(2, new(4.5, "<b>=1+1</b>", new LocalDate(2026, 1, 31), "North"), null),
            new(3, new(2, "ช้า", new LocalDate(2026, 2, 1), "South"), null),
        ]);
    }

    [Fact]
    public void A_workbook_as_other_programs_write_it_is_read_whatever_its_name()
    {
        using var desk = new ImportDesk();
        using var file = desk.Open(HandMadeWorkbook.Write(desk.Folder, "reviews.csv", HandMadeWorkbook.Reviews(46053)));
        file.Profile.Format.ShouldBe(FileFormat.Xlsx);
        file.Profile.Sheet.ShouldBe("Data");
        file.Profile.Rows.ShouldBe(4);
        file.Rows().ShouldBe([
            new(4, new(5, "rich text", new LocalDate(2026, 1, 31), null), null),
            new(5, new(4, "Good <b>one</b>", new LocalDate(2026, 2, 1), null), null),
            new(8, new(3, "a formula's words", new LocalDate(2026, 2, 2), null), null),
            new(9, new(null, "only words", null, null), null), // #N/A is no score
        ]);
    }

    [Fact]
    public void Days_counted_from_1904_are_the_same_days()
    {
        using var desk = new ImportDesk();
        using var file = desk.Open(HandMadeWorkbook.Write(desk.Folder, "mac.xlsx", HandMadeWorkbook.Reviews(46053 - 1462), from1904: true));
        file.Rows().Select(row => row.Feedback!.On).ShouldBe([new LocalDate(2026, 1, 31), new LocalDate(2026, 2, 1), new LocalDate(2026, 2, 2), null]);
    }

    [Fact]
    public void A_cell_that_a_slip_of_the_hand_left_in_the_last_corner_of_the_sheet_changes_nothing()
    {
        using var desk = new ImportDesk();
        using var file = desk.Open(HandMadeWorkbook.Write(
            desk.Folder, "slip.xlsx", HandMadeWorkbook.Reviews(46053) + "<row r=\"1048576\"><c r=\"XFD1048576\" t=\"inlineStr\"><is><t>x</t></is></c></row>"));
        file.Rows().Where(row => row.Feedback is not null).Select(row => row.Line).ShouldBe([4, 5, 8, 9]);
    }

    [Fact]
    public void Rows_keep_their_numbers_however_the_blank_ones_between_are_written()
    {
        const string Blanks = """
            <row r="10"/><row r="12"></row><row r="13"><c r="A13" s="1"/></row>
            <row r="14"><c r="A14"><v>2</v></c></row>
            <row r="20"><c r="A20"><v>1</v></c></row>
            <row r="30000"/><row r="30020"><c r="A30020"><v>1</v></c></row><row r="30023"><c r="A30023"><v>2</v></c></row>
            """;
        using var desk = new ImportDesk();
        using var file = desk.Open(HandMadeWorkbook.Write(desk.Folder, "blanks.xlsx", HandMadeWorkbook.Reviews(46053) + Blanks));
        file.Rows().Where(row => row.Feedback?.Score is 2 or 1).Select(row => row.Line).ShouldBe([14, 20, 30020, 30023]);
    }

    [Fact]
    public void A_workbook_that_was_cut_off_is_refused()
    {
        using var desk = new ImportDesk();
        var bytes = File.ReadAllBytes(HandMadeWorkbook.Write(desk.Folder, "whole.xlsx", HandMadeWorkbook.Reviews(46053)));
        desk.Refused(desk.Write(bytes[..(bytes.Length / 2)], "cut.xlsx")).Refusal.ShouldBe(FileRefusal.BrokenWorkbook);
    }

    [Fact]
    public void A_workbook_of_broken_markup_is_refused()
    {
        using var desk = new ImportDesk();
        desk.Refused(HandMadeWorkbook.Write(desk.Folder, "bad.xlsx", "<row r=\"1\"><c></row>")).Refusal.ShouldBe(FileRefusal.BrokenWorkbook);
    }

    [Fact]
    public void A_CSV_named_as_a_workbook_is_read_as_what_it_is()
    {
        using var desk = new ImportDesk();
        using var file = desk.Open(desk.Write("stars;comment\n5;good\n", name: "reviews.xlsx"));
        file.Profile.Format.ShouldBe(FileFormat.Csv);
        file.Rows().Single().Feedback!.Score.ShouldBe(5);
    }
}
