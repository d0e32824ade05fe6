using System.Globalization;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Namjai.Listen;
using Namjai.Listen.Contracts;
using Namjai.Platform;

namespace Namjai.Tests.Listen.Imports;

/// <summary>A temporary folder for the files of one test, on a fixed day, with the product's own reader.</summary>
internal sealed class ImportDesk : IDisposable
{
    private readonly ServiceProvider _services;

    public ImportDesk(string today = "2026-11-20")
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        Folder = Directory.CreateTempSubdirectory("namjai-test-").FullName;
        _services = Rooms.CommandServices()
            .AddSingleton<TimeProvider>(new FixedTime(DateTimeOffset.Parse(today + "T12:00:00Z", CultureInfo.InvariantCulture)))
            .BuildServiceProvider();
    }

    public string Folder { get; }

    public IFeedbackFiles Files => _services.GetRequiredService<IFeedbackFiles>();

    public string Write(string text, string encoding = "utf-8", bool mark = false, string name = "file.csv") =>
        Write([.. mark ? Encoding.GetEncoding(encoding).GetPreamble() : [], .. Encoding.GetEncoding(encoding).GetBytes(text)], name);

    public string Write(byte[] bytes, string name = "file.csv")
    {
        var path = Path.Combine(Folder, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public IFeedbackFile Open(string path, ColumnChoice? choice = null) => Files.Open(path, choice ?? ColumnChoice.None);

    public IFeedbackFile OpenText(string text, ColumnChoice? choice = null) => Open(Write(text), choice);

    public List<FileRow> RowsOf(string text)
    {
        using var file = OpenText(text);
        return [.. file.Rows()];
    }

    public FileProfile ProfileOf(string text, ColumnChoice? choice = null)
    {
        using var file = OpenText(text, choice);
        return file.Profile;
    }

    public FeedbackFileException Refused(string path, ColumnChoice? choice = null) =>
        Should.Throw<FeedbackFileException>(() => Open(path, choice).Dispose());

    public void Dispose()
    {
        _services.Dispose();
        Directory.Delete(Folder, recursive: true);
    }

    private sealed class FixedTime(DateTimeOffset now) : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => now;
    }
}

internal static class ProfileReading
{
    public static string? NameOf(this FileProfile profile, ColumnRole role) => profile.Columns.FirstOrDefault(column => column.Role == role)?.Name;
}
