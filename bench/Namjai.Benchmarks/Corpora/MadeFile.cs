using System.Globalization;
using System.Text;
using Namjai.Listen.Contracts;

namespace Namjai.Benchmarks.Corpora;

/// <summary>A file of any number of rows drawn from real answers: the same rows for the same seed, days over a year, no two texts alike.</summary>
internal static class MadeFile
{
    private const int Seed = 2569;
    private static readonly DateOnly FirstDay = new(2025, 10, 1);

    public static void Write(string path, IReadOnlyList<Feedback> answers, int rows, Shape shape)
    {
        var random = new Random(Seed);
        using var csv = new StreamWriter(path);
        WriteRow(csv, "Date", "Branch", "Stars", "Comment");
        for (var row = 1; row <= rows; row++)
        {
            var answer = answers[random.Next(answers.Count)];
            WriteRow(
                csv,
                FirstDay.AddDays(random.Next(365)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                answer.Group ?? "",
                answer.Score?.ToString(CultureInfo.InvariantCulture) ?? "",
                Comment(answer.Comment, answers, random, shape, row));
        }
    }

    private static string Comment(string first, IReadOnlyList<Feedback> answers, Random random, Shape shape, int row)
    {
        var comment = new StringBuilder(first);
        var length = shape switch { Shape.Long => 1_500, Shape.Huge => 50_000, _ => 0 };
        while (comment.Length < length)
            comment.Append(' ').Append(answers[random.Next(answers.Count)].Comment);
        if (shape == Shape.Huge) comment.Length = length;
        return comment.Append(CultureInfo.InvariantCulture, $" ({row})").ToString();
    }

    private static void WriteRow(StreamWriter csv, params string[] cells) =>
        csv.WriteLine(string.Join(',', cells.Select(cell => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")));
}
