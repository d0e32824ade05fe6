using System.Globalization;
using CsCheck;
using Namjai.Listen.Contracts;
using NodaTime;

namespace Namjai.Tests.Listen.Imports;

public class DateTests
{
    [Theory]
    [InlineData("2026-01-31")]
    [InlineData("2026-01-31T23:30:00Z")]
    [InlineData("2026-01-31 15:20:11+07:00")]
    [InlineData("2026/1/31")]
    [InlineData("31/1/2026")]
    [InlineData("1/31/2026 3:20 PM")]
    [InlineData("31.01.2026")]
    [InlineData("31/1/2569")]
    [InlineData("๓๑/๑/๒๕๖๙")]
    [InlineData("31-ม.ค.-69")]
    [InlineData("31 มกราคม 2569")]
    [InlineData("วันเสาร์ที่ 31 มกราคม พ.ศ. 2569 เวลา 15.20 น.")]
    [InlineData("31/1/2569 3:20 น.")]
    [InlineData("2026年1月31日")]
    [InlineData("2026年1月31日 星期六 下午3:20")]
    [InlineData("2026/1/31 下午3:20:11")]
    [InlineData("\"Jan 31, 2026\"")]
    [InlineData("\"Saturday, January 31st, 2026 at 3:20 PM\"")]
    [InlineData("31 Jan 26")]
    [InlineData("20260131")]
    [InlineData("46053")]
    [InlineData("46053.75")]
    [InlineData("1769817600")]
    [InlineData("1769817600000")]
    public void The_last_day_of_January_is_read_however_it_is_written(string cell)
    {
        using var desk = new ImportDesk();
        var row = desk.RowsOf($"date,stars,comment\n{cell},5,good\n").Single();
        row.Problem.ShouldBeNull();
        row.Feedback!.On.ShouldBe(new LocalDate(2026, 1, 31));
    }

    [Theory]
    [InlineData("31/1/2026 5/2/2026", DateOrder.DayMonthYear, false)]
    [InlineData("1/31/2026 2/5/2026", DateOrder.MonthDayYear, false)]
    [InlineData("2026-01-31 2026-02-05", DateOrder.YearMonthDay, false)]
    [InlineData("1/2/2026 3/4/2026", DateOrder.DayMonthYear, true)]
    [InlineData("5/5/2026 6/6/2026", DateOrder.DayMonthYear, false)]
    [InlineData("1/1/2026 1/5/2026 1/9/2026 2/2/2026 2/6/2026 2/9/2026 3/1/2026 3/4/2026", DateOrder.MonthDayYear, true)]
    [InlineData("1/1/2026 5/1/2026 9/1/2026 2/2/2026 6/2/2026 9/2/2026 1/3/2026 4/3/2026", DateOrder.DayMonthYear, true)]
    [InlineData("1/12/2026 2/3/2026", DateOrder.MonthDayYear, false)] // the other way it would be in December, which is still to come
    public void Day_first_or_month_first_is_decided_over_the_column_and_doubt_is_told(string cells, DateOrder order, bool ambiguous)
    {
        using var desk = new ImportDesk();
        var reading = desk.ProfileOf("date,stars,comment\n" + string.Concat(cells.Split(' ').Select(cell => $"{cell},5,good\n"))).Dates!;
        reading.Order.ShouldBe(order);
        reading.Ambiguous.ShouldBe(ambiguous);
    }

    [Theory]
    [InlineData("0025-01-31", RowProblemReason.DateImplausible)]
    [InlineData("1900-01-01", RowProblemReason.DateImplausible)]
    [InlineData("2090-01-01", RowProblemReason.DateImplausible)]
    [InlineData("2026-11-22", RowProblemReason.DateImplausible)]
    [InlineData("2026-02-30", RowProblemReason.DateNotUnderstood)]
    [InlineData("2 weeks ago", RowProblemReason.DateNotUnderstood)]
    [InlineData("2 สัปดาห์ที่แล้ว", RowProblemReason.DateNotUnderstood)]
    [InlineData("soon", RowProblemReason.DateNotUnderstood)]
    public void A_date_that_makes_no_sense_is_told_and_the_row_is_kept(string cell, RowProblemReason reason)
    {
        using var desk = new ImportDesk();
        var row = desk.RowsOf($"date,stars,comment\n2026-01-30,4,a\n{cell},5,good\n2026-01-31,4,b\n")[1];
        row.ShouldBe(new(3, new(5, "good", null, null), new(3, reason, cell)));
    }

    [Fact]
    public void Tomorrow_may_be_in_the_file()
    {
        using var desk = new ImportDesk();
        desk.RowsOf("date,stars,comment\n2026-11-21,4,a\n").Single().Feedback!.On.ShouldBe(new LocalDate(2026, 11, 21));
    }

    [Fact]
    public void Buddhist_years_are_told_of()
    {
        using var desk = new ImportDesk();
        desk.ProfileOf("วันที่,คะแนน\n31/1/2569,5\n1/2/2569,4\n").Dates!.BuddhistEra.ShouldBeTrue();
        desk.ProfileOf("วันที่,คะแนน\n31/1/69,5\n1/2/69,4\n").Dates!.BuddhistEra.ShouldBeTrue();
        desk.ProfileOf("date,stars\n31/1/26,5\n1/2/26,4\n").Dates!.BuddhistEra.ShouldBeFalse();
    }

    [Fact]
    public void Any_day_in_any_format_of_the_column_comes_back()
    {
        string[] months = ["มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน", "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม"];
        (string Name, Func<LocalDate, string> Write)[] formats =
        [
            ("iso", d => d.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)), ("day first", d => $"{d.Day}/{d.Month}/{d.Year}"), ("month first", d => $"{d.Month}/{d.Day}/{d.Year}"),
            ("thai", d => $"{d.Day} {months[d.Month - 1]} {d.Year + 543}"), ("thai short", d => $"{d.Day}/{d.Month}/{(d.Year + 543) % 100:00}"), ("chinese", d => $"{d.Year}年{d.Month}月{d.Day}日"),
            ("english", d => d.ToString("d MMM uuuu", CultureInfo.InvariantCulture)), ("american", d => $"\"{d.ToString("MMMM d, uuuu", CultureInfo.InvariantCulture)}\""), ("plain", d => d.ToString("uuuuMMdd", CultureInfo.InvariantCulture)),
        ];
        var day = Gen.Int[0, 4000].Select(days => new LocalDate(2015, 1, 1).PlusDays(days));
        Gen.Select(day.Array[1, 20], Gen.Int[0, formats.Length - 1].Select(index => formats[index])).Sample((days, format) =>
        {
            using var desk = new ImportDesk();
            LocalDate[] all = [.. days, new(2020, 5, 31)]; // one day that tells the order
            desk.RowsOf("date,stars\n" + string.Concat(all.Select(d => $"{format.Write(d)},5\n"))).Select(row => row.Feedback!.On).ShouldBe(all.Cast<LocalDate?>(), format.Name);
        }, iter: 150, threads: 1);
    }
}
