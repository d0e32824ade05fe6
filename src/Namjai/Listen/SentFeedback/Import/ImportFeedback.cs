using Microsoft.Extensions.Localization;
using Namjai.Listen.Contracts;
using Namjai.Listen.SentFeedback.Keeping;
using Namjai.Listen.SentFeedback.Records;
using Namjai.Platform.CommandLine;
using Namjai.Platform.Database;
using Namjai.Platform.Database.GroupCommit;
using Namjai.Platform.Localization;
using Namjai.Platform.Workspaces;

namespace Namjai.Listen.SentFeedback.Import;

/// <summary>Reads a file row by row and keeps what can be read of it, a handful at a time.</summary>
internal sealed class ImportFeedback(
    IFeedbackFiles files, KeepFeedback keep, WorkspaceZones zones, CurrentWorkspace workspace,
    IStringLocalizer<FeedbackWords> words, IStringLocalizer<ImportResultWords> said)
{
    private const int Handful = 500, MostListed = 20;

    public async Task RunAsync(string path, ColumnChoice columns, string source, CancellationToken cancellation)
    {
        using var file = Open(path, columns);
        var rows = new RowRecords(source, file.Profile, await zones.OfAsync(workspace.Id, cancellation));
        var tally = new ImportTally();
        using (var progress = new ProgressLine(said.Say("Importing"), file.Profile.Rows))
        {
            var done = 0;
            foreach (var some in file.Rows().Chunk(Handful))
            {
                cancellation.ThrowIfCancellationRequested();
                await KeepAsync(some, rows, tally, cancellation);
                progress.Report(done += some.Length);
            }
        }
        if (file.Profile.IdColumn is { } id)
            await Console.Out.WriteLineAsync(said.Say("KnownById", id));
        if (rows.LeavesScoresOut)
            await Console.Out.WriteLineAsync(said.Say("ScoresLeftOut", $"{file.Profile.Scale!.Lowest}-{file.Profile.Scale.Highest}"));
        await Console.Out.WriteLineAsync(said.Say("Imported", tally.Created, tally.Updated, tally.Unchanged, tally.Rejected.Count));
        foreach (var rejected in tally.Rejected.Take(MostListed))
            await Console.Out.WriteLineAsync(rejected);
        if (tally.Rejected.Count > MostListed)
            await Console.Out.WriteLineAsync(said.Say("AndMore", tally.Rejected.Count - MostListed));
    }

    private IFeedbackFile Open(string path, ColumnChoice columns)
    {
        try
        {
            return files.Open(path, columns);
        }
        catch (FeedbackFileException refused)
        {
            throw new CannotBeDoneException(refused.Message);
        }
    }

    private async Task KeepAsync(IEnumerable<FileRow> some, RowRecords rows, ImportTally tally, CancellationToken cancellation)
    {
        var records = new List<FeedbackRecord>();
        foreach (var row in some)
        {
            if (row.Problem is { } problem)
                tally.Rejected.Add(said.Say("Row", row.Line, said.Say("Row" + problem.Reason), problem.Value ?? ""));
            var (record, fault) = rows.Of(row);
            if (record is not null)
                records.Add(record);
            else if (fault is not null)
                tally.Rejected.Add(said.Say("Row", row.Line, words.Of(fault), ""));
        }
        try
        {
            foreach (var (outcome, _) in await keep.RunAsync(records, cancellation))
                tally.Count(outcome);
        }
        catch (WriteRefusedException refused)
        {
            throw new CannotBeDoneException(said.Say(refused.Refusal == WriteRefusal.NoRoom ? "NoRoom" : "Busy", tally.Created + tally.Updated + tally.Unchanged));
        }
    }
}
