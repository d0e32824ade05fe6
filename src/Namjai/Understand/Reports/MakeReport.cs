using Microsoft.Extensions.Localization;
using Namjai.Listen.Contracts;
using Namjai.Platform.CommandLine;
using Namjai.Platform.Files;
using Namjai.Platform.Localization;

namespace Namjai.Understand.Reports;

/// <summary>Reads the file, works out the report, writes the page, and says in three lines where it is and what it says.</summary>
internal sealed class MakeReport(IFeedbackFiles files, AnalyseFeedback analyse, ReportWriter writer, IStringLocalizer<ReportCommandWords> words)
{
    public async Task<int> RunAsync(ReportOrder order, CancellationToken cancellation)
    {
        using var spoken = new SpokenLanguage(order.Language);
        // The file is looked at first: of two things that are wrong, the one that matters more is told.
        using var file = Open(order);
        using var page = FileInTheMaking.At(order.Out, path => words.Say("CannotWrite", path));
        var report = Analyse(file, cancellation);
        var html = await writer.RenderAsync(report, order.Language);
        await page.CompleteAsync(html, cancellation);

        await Console.Out.WriteLineAsync(words.Say("Where", page.Path));
        foreach (var line in writer.Summarise(report, order.Language))
            await Console.Out.WriteLineAsync(line);
        return NamjaiCommandLine.Done;
    }

    private IFeedbackFile Open(ReportOrder order)
    {
        try
        {
            return files.Open(order.File, order.Columns);
        }
        catch (FeedbackFileException refusal)
        {
            throw new CannotBeDoneException(refusal.Message);
        }
    }

    private FeedbackReport Analyse(IFeedbackFile file, CancellationToken cancellation)
    {
        using var progress = new ProgressLine(words.Say("Reading"), file.Profile.Rows);
        return analyse.Of(file, progress.Report, cancellation);
    }
}
