using System.CommandLine;
using System.CommandLine.Parsing;
using Namjai.Listen.Contracts;
using Namjai.Platform.Localization;

namespace Namjai.Understand.Reports;

/// <summary><c>namjai report FILE.csv</c>: one page that says how customers feel, what hurts most and what to mend first.</summary>
internal sealed class ReportCommand : Command
{
    private readonly Argument<string> _file = new("FILE") { Description = "Reviews or survey answers: CSV in any usual encoding, or XLSX" };
    private readonly Option<string> _out = new("--out")
    {
        Description = "Where to write the page",
        HelpName = "report.html",
        DefaultValueFactory = _ => "report.html",
    };
    private readonly Option<string?> _language = new("--language") { Description = "The reader's language (default: the system's, else English)", HelpName = "th|zh|en" };
    private readonly Option<string[]> _map = new("--map")
    {
        Description = "Names the columns where they are not found by themselves",
        HelpName = "score=stars,text=comment,at=date,group=business",
        AllowMultipleArgumentsPerToken = false,
    };

    public ReportCommand(MakeReport make)
        : base("report", "Turns a file of comments into one page: how customers feel, what hurts most, what to mend first")
    {
        Arguments.Add(_file);
        Options.Add(_out);
        Options.Add(_language);
        Options.Add(_map);
        _out.Validators.Add(EndsInHtml);
        _language.Validators.Add(IsSpoken);
        _map.Validators.Add(NamesColumns);
        // Away from the thread that waits for Ctrl-C, so that a file that takes for ever can be given up.
        SetAction((parsed, cancellation) => Task.Run(
            () => make.RunAsync(
                new ReportOrder(
                    parsed.GetRequiredValue(_file),
                    parsed.GetRequiredValue(_out),
                    LanguageOf(parsed.GetValue(_language)),
                    ColumnMap.Parse(parsed.GetValue(_map) ?? []).Choice!),
                cancellation),
            cancellation));
    }

    private static ReaderLanguage LanguageOf(string? code) =>
        ReaderLanguage.TryParse(code, out var language) ? language : ReaderLanguage.NearestTo(System.Globalization.CultureInfo.CurrentUICulture);

    /// <summary>A slip such as <c>--out reviews.csv</c> must not cost anybody their reviews.</summary>
    private static void EndsInHtml(OptionResult option)
    {
        var path = option.GetValueOrDefault<string>();
        if (Path.GetExtension(path)?.ToUpperInvariant() is not (".HTML" or ".HTM"))
            option.AddError($"--out must end in .html, as in --out report.html; '{path}' does not");
    }

    private static void IsSpoken(OptionResult option)
    {
        var code = option.GetValueOrDefault<string?>();
        if (!ReaderLanguage.TryParse(code, out _))
            option.AddError($"--language takes th, zh or en, not '{code}'");
    }

    private static void NamesColumns(OptionResult option)
    {
        if (ColumnMap.Parse(option.GetValueOrDefault<string[]>() ?? []).Error is { } error)
            option.AddError(error);
    }
}
