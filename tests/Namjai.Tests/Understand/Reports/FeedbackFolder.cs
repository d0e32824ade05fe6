using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Namjai.Listen;
using Namjai.Listen.Contracts;
using Namjai.Platform;
using Namjai.Understand;
using Namjai.Understand.Reports;

namespace Namjai.Tests.Understand.Reports;

/// <summary>A folder with files of feedback, thrown away with the test, and the product's own services to read them.</summary>
internal sealed class FeedbackFolder : IDisposable
{
    private static readonly ServiceProvider Product = Rooms.CommandServices().BuildServiceProvider();
    private readonly string _folder = Directory.CreateTempSubdirectory("namjai-").FullName;

    public string PathOf(string name) => Path.Combine(_folder, name);

    public string Write(string name, IEnumerable<string> lines)
    {
        File.WriteAllLines(PathOf(name), lines);
        return PathOf(name);
    }

    /// <summary>The report of a CSV file with these lines.</summary>
    public FeedbackReport Report(params IEnumerable<string> lines) => ReportOf(Write("feedback.csv", lines));

    public static FeedbackReport ReportOf(string path)
    {
        using var file = Product.GetRequiredService<IFeedbackFiles>().Open(path, ColumnChoice.None);
        return Product.GetRequiredService<AnalyseFeedback>().Of(file, _ => { }, TestContext.Current.CancellationToken);
    }

    public static string Day(int month, int day) => new DateOnly(2025, 1, day).AddMonths(month - 1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
