using Namjai.Listen.Contracts;
using NodaTime;
using NodaTime.Text;

namespace Namjai.Understand.Reports.Page;

/// <summary>What was found out about the file, in the reader's words.</summary>
internal static class FileFacts
{
    private const int MostUnused = 12;

    public static string Kind(ReportView view) => view.Report.File switch
    {
        { Format: FileFormat.Xlsx } file => view.Say("FileXlsx", ReportView.Isolate(file.Sheet ?? "")),
        var file => view.Say("FileCsv", (file.Encoding ?? "").ToUpperInvariant(), Separator(view, file.Delimiter)),
    };

    public static IEnumerable<string> Languages(ReportView view) => view.Report.Coverage.Languages.Select(one => view.Say(
        one.Language switch { "th" => "LanguageTh", "zh" => "LanguageZh", "en" => "LanguageEn", _ => "LanguageUnd" },
        view.Numbers.Whole(one.Comments)));

    public static IEnumerable<string> Columns(ReportView view) =>
        from column in view.Report.File.Columns
        group ReportView.Isolate(column.Name) by column.Role into used
        orderby used.Key == ColumnRole.Unused, used.Key
        select view.Say("Role" + used.Key, view.Listed(Shortened(view, [.. used])));

    /// <summary>The same cells read the other way, so that the reader sees what is at stake.</summary>
    public static string Ambiguity(ReportView view, DateOrder order)
    {
        var april = new LocalDate(view.Report.MadeOn.Year, 4, 3);
        var march = new LocalDate(view.Report.MadeOn.Year, 3, 4);
        return order == DateOrder.MonthDayYear
            ? view.Say("DatesAmbiguous", "3/4", view.Dates.LongDay(march), view.Dates.LongDay(april), LocalDatePattern.Iso.Format(march))
            : view.Say("DatesAmbiguous", "3/4", view.Dates.LongDay(april), view.Dates.LongDay(march), LocalDatePattern.Iso.Format(april));
    }

    private static IEnumerable<string> Shortened(ReportView view, IReadOnlyList<string> names) => names.Count <= MostUnused
        ? names
        : [.. names.Take(MostUnused), view.Say("ColumnsCut", view.Numbers.Whole(names.Count - MostUnused))];

    private static string Separator(ReportView view, char? delimiter) => delimiter switch
    {
        ',' => view.Say("Comma"),
        ';' => view.Say("Semicolon"),
        '\t' => view.Say("Tab"),
        '|' => view.Say("Bar"),
        { } other => other.ToString(),
        null => "–",
    };
}
