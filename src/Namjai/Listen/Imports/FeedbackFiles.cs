using Microsoft.Extensions.Localization;
using Namjai.Listen.Contracts;
using Namjai.Listen.Imports.Dates;
using Namjai.Listen.Imports.Tables;
using Namjai.Platform.Files;
using NodaTime;
using NodaTime.TimeZones;

namespace Namjai.Listen.Imports;

/// <summary>Opens files of feedback: snapshot, kind, layout. Every refusal becomes a sentence here.</summary>
internal sealed class FeedbackFiles(TimeProvider time, IStringLocalizer<ImportWords> words) : IFeedbackFiles
{
    public IFeedbackFile Open(string path, ColumnChoice choice)
    {
        var name = Path.GetFileName(path.TrimEnd('/', '\\'));
        if (name.Length == 0)
            name = path;
        try
        {
            return OpenSnapshot(Snapshot(path), name, choice);
        }
        catch (FileRefusedException refused)
        {
            string[] arguments = [refused.Refusal is FileRefusal.Missing or FileRefusal.IsFolder ? path : name, .. refused.Arguments];
            throw new FeedbackFileException(refused.Refusal, arguments, words[refused.Refusal.ToString(), [.. arguments]]);
        }
    }

    private static FileSnapshot Snapshot(string path)
    {
        if (Directory.Exists(path))
            throw new FileRefusedException(FileRefusal.IsFolder);
        if (!File.Exists(path))
            throw new FileRefusedException(FileRefusal.Missing);
        try
        {
            return FileSnapshot.Take(path);
        }
        catch (NotAFileException)
        {
            throw new FileRefusedException(FileRefusal.NotAFile);
        }
        catch (FileKeepsChangingException)
        {
            throw new FileRefusedException(FileRefusal.StillChanging);
        }
        catch (UnauthorizedAccessException)
        {
            throw new FileRefusedException(FileRefusal.NoPermission);
        }
        catch (FileNotFoundException)
        {
            throw new FileRefusedException(FileRefusal.Missing);
        }
        catch (IOException failure)
        {
            throw new FileRefusedException(FileRefusal.CannotBeRead, failure.Message);
        }
    }

    private FeedbackFile OpenSnapshot(FileSnapshot snapshot, string name, ColumnChoice choice)
    {
        try
        {
            if (snapshot.Length == 0)
                throw new FileRefusedException(FileRefusal.Empty);
            return new FeedbackFile(snapshot, name, Search(snapshot, choice));
        }
        catch
        {
            snapshot.Dispose();
            throw;
        }
    }

    private FileLayout Search(FileSnapshot snapshot, ColumnChoice choice)
    {
        var zone = BclDateTimeZone.FromTimeZoneInfo(time.LocalTimeZone);
        var today = Instant.FromDateTimeOffset(time.GetUtcNow()).InZone(zone).Date;
        using var file = snapshot.OpenRead();
        switch (FileSignature.Recognise(file))
        {
            case FileKind.Text:
                var encoding = TextEncodingDetection.Detect(file) ?? throw new FileRefusedException(FileRefusal.NotText);
                return new LayoutSearch(choice, new DateCellReader(zone), today).Search(CsvTable.Open(snapshot, encoding));
            case FileKind.Workbook:
                return SearchSheets(XlsxTable.OpenSheets(snapshot), sheet => new LayoutSearch(choice, new DateCellReader(zone, sheet.Parts.CountsFrom1904), today));
            case var kind:
                throw new FileRefusedException(Refuse(kind));
        }
    }

    /// <summary>The first sheet that can be used; if there is none, what is wrong with the first that has anything in it.</summary>
    private static FileLayout SearchSheets(IReadOnlyList<XlsxTable> sheets, Func<XlsxTable, LayoutSearch> search)
    {
        FileRefusedException? first = null;
        foreach (var sheet in sheets)
        {
            try
            {
                return search(sheet).Search(sheet);
            }
            catch (FileRefusedException refused)
            {
                first = first is null || first.Refusal == FileRefusal.Empty ? refused : first;
            }
        }
        throw first ?? new FileRefusedException(FileRefusal.Empty);
    }

    private static FileRefusal Refuse(FileKind kind) => kind switch
    {
        FileKind.OldWorkbook => FileRefusal.OldExcel,
        FileKind.EncryptedWorkbook => FileRefusal.PasswordProtected,
        FileKind.BrokenArchive => FileRefusal.BrokenWorkbook,
        FileKind.OpenDocument => FileRefusal.OpenDocument,
        FileKind.Picture => FileRefusal.Picture,
        FileKind.Pdf => FileRefusal.Pdf,
        FileKind.WebPage => FileRefusal.WebPage,
        FileKind.Json => FileRefusal.Json,
        _ => FileRefusal.Archive,
    };
}
