using Microsoft.Extensions.DependencyInjection;
using Namjai.Listen;
using Namjai.Listen.Contracts;
using Namjai.Platform;

namespace Namjai.Benchmarks.Corpora;

/// <summary>The answers of a file that have words, read as the product reads them.</summary>
internal static class Answers
{
    public static IReadOnlyList<Feedback> In(FileInfo file)
    {
        using var services = Rooms.CommandServices().BuildServiceProvider();
        using var opened = services.GetRequiredService<IFeedbackFiles>().Open(file.FullName, ColumnChoice.None);
        return [.. opened.Rows().Select(row => row.Feedback).OfType<Feedback>().Where(answer => !string.IsNullOrWhiteSpace(answer.Comment))];
    }
}
