using System.Collections;
using System.Globalization;
using System.IO.Compression;
using System.Resources;
using System.Text;
using Namjai.Listen.Contracts;
using Namjai.Listen.Imports;

namespace Namjai.Tests.Listen.Imports;

public class RefusalTests
{
    public static TheoryData<FileRefusal, byte[]> Useless => new()
    {
        { FileRefusal.Empty, [] },
        { FileRefusal.Empty, [0xEF, 0xBB, 0xBF] },
        { FileRefusal.Empty, " \n\n , ,\n"u8.ToArray() },
        { FileRefusal.HeaderOnly, "stars,comment\n"u8.ToArray() },
        { FileRefusal.Picture, [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0, 0, 13] },
        { FileRefusal.Picture, [0xFF, 0xD8, 0xFF, 0xE0, 0, 16] },
        { FileRefusal.Pdf, "%PDF-1.7\nwhatever"u8.ToArray() },
        { FileRefusal.WebPage, "<html><table><tr><td>5</td></tr></table></html>"u8.ToArray() },
        { FileRefusal.Json, "{\"stars\": 5, \"comment\": \"good, really\"}\n{\"stars\": 1, \"comment\": \"slow\"}\n"u8.ToArray() },
        { FileRefusal.Json, [0xEF, 0xBB, 0xBF, .. "[\n  {\"stars\": 5}\n]"u8] },
        { FileRefusal.Archive, [0x1F, 0x8B, 8, 0, 0, 0] },
        { FileRefusal.OldExcel, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]] },
        { FileRefusal.PasswordProtected, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600], .. Encoding.Unicode.GetBytes("EncryptedPackage"), 0] },
        { FileRefusal.BrokenWorkbook, "PK\x03\x04 and then nothing"u8.ToArray() },
        { FileRefusal.NotText, [.. Enumerable.Range(0, 4000).Select(i => (byte)(i * 7919 >> 3))] },
        { FileRefusal.NoUsableColumns, "width,height\n1234,5678\n2234,6678\n"u8.ToArray() },
    };

    [Theory]
    [MemberData(nameof(Useless))]
    public void A_file_that_cannot_be_used_is_refused_by_name_and_leaves_nothing_behind(FileRefusal reason, byte[] bytes)
    {
        using var desk = new ImportDesk();
        var refused = desk.Refused(desk.Write(bytes));
        refused.Refusal.ShouldBe(reason);
        refused.Message.ShouldStartWith("file.csv ");
    }

    [Fact]
    public void A_missing_file_and_a_folder_are_refused_with_their_path()
    {
        using var desk = new ImportDesk();
        var missing = desk.Refused(Path.Combine(desk.Folder, "none.csv"));
        missing.Refusal.ShouldBe(FileRefusal.Missing);
        missing.Message.ShouldContain(desk.Folder);
        desk.Refused(desk.Folder).Refusal.ShouldBe(FileRefusal.IsFolder);
    }

    [Fact]
    public void Another_document_in_a_zip_is_refused()
    {
        using var desk = new ImportDesk();
        var path = Path.Combine(desk.Folder, "letter.xlsx");
        using (var zip = ZipFile.Open(path, ZipArchiveMode.Create))
            zip.CreateEntry("word/document.xml");
        desk.Refused(path).Refusal.ShouldBe(FileRefusal.Archive);
    }

    [Fact]
    public void A_link_is_as_good_as_the_file_that_it_leads_to()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Making links needs a right there.");
        using var desk = new ImportDesk();
        var link = Path.Combine(desk.Folder, "link.csv");
        File.CreateSymbolicLink(link, desk.Write("stars,comment\n5,fine\n1,slow\n"));
        using var file = desk.Open(link);
        file.Rows().Count().ShouldBe(2);
    }

    [Fact]
    public void A_device_that_never_ends_is_not_read_at_all()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Devices are no files there.");
        using var desk = new ImportDesk();
        desk.Refused("/dev/zero").Refusal.ShouldBe(FileRefusal.NotAFile);
    }

    [Fact]
    public void A_pipe_is_refused_at_once_rather_than_waited_for()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Pipes have no path there.");
        using var desk = new ImportDesk();
        var pipe = Path.Combine(desk.Folder, "pipe.csv");
        using (var make = System.Diagnostics.Process.Start("mkfifo", [pipe]))
            make.WaitForExit();
        desk.Refused(pipe).Refusal.ShouldBe(FileRefusal.NotAFile);
    }

    [Fact]
    public void The_refusal_speaks_the_readers_language()
    {
        using var desk = new ImportDesk();
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("th");
            desk.Refused(desk.Write([])).Message.ShouldContain("ไฟล์ว่าง");
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("zh");
            desk.Refused(desk.Write([])).Message.ShouldContain("空文件");
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("th")]
    [InlineData("zh")]
    public void Every_refusal_has_its_sentence(string culture)
    {
        var words = new ResourceManager(typeof(ImportWords)).GetResourceSet(CultureInfo.GetCultureInfo(culture), createIfNotExists: true, tryParents: false)!;
        words.Cast<DictionaryEntry>().Select(entry => (string)entry.Key).ShouldBe(Enum.GetNames<FileRefusal>(), ignoreOrder: true);
    }
}
