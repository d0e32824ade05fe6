using Namjai.Listen.Contracts;
using Namjai.Platform.Files;

namespace Namjai.Listen.Imports;

/// <summary>A snapshot whose layout is known; every reading starts at the top again.</summary>
internal sealed class FeedbackFile(FileSnapshot snapshot, string fileName, FileLayout layout) : IFeedbackFile
{
    public FileProfile Profile { get; } = layout.ToProfile(fileName);

    public IEnumerable<FileRow> Rows()
    {
        var reading = new RowReading(layout);
        return FileLayout.DataRows(layout.Table, layout.Header, layout.Width).Select(reading.Read);
    }

    public void Dispose() => snapshot.Dispose();
}
