using System.Globalization;
using System.Text.RegularExpressions;
using Namjai.Listen.Contracts;

namespace Namjai.Listen.Imports.Scores;

/// <summary>
/// Decides the scale of a score column over all its cells and its heading. The rules, in order:
/// <list type="number">
/// <item>A range in the heading ("1-5", "0 to 10") holds, if nine of ten numbers fit it.</item>
/// <item>What most cells are decides: thumbs, faces, percent signs, or words of five levels (ease by the heading, else satisfaction).</item>
/// <item>"8/10" or "4 stars" in at least half of the numbers gives the top.</item>
/// <item>Plain numbers take the smallest usual scale that covers them but for a few strays (one of twenty): 0/1 thumbs, -1/0/1 faces,
/// 1 to 5 stars, 1 to 7, 1 to 10, 0 to 100; fractions of one are percent.</item>
/// <item>The heading tells what was asked: "recommend" makes 0 to 10 the likelihood to recommend, "ease" makes 1 to 5 or 1 to 7 the effort.</item>
/// <item>A scale of no usual kind counts its upper third as satisfied and its lower third as low.</item>
/// </list>
/// </summary>
internal static partial class ScaleDecision
{
    private const double Strays = 0.05;

    /// <param name="column">All cells.</param>
    /// <param name="heading">The column's name; empty where it has none.</param>
    /// <returns>Null if the column holds no scores.</returns>
    public static ScoreScale? Decide(ScoreColumn column, string heading)
    {
        if (column.Scores == 0)
            return null;
        var question = ScoreQuestion.Of(heading);
        int Count(ScoreCellKind kind) => column.Counts.Where(entry => entry.Key.Kind == kind).Sum(entry => entry.Value);
        var numbers = Count(ScoreCellKind.Number);
        var percents = Count(ScoreCellKind.Percent);
        var words = Count(ScoreCellKind.Word);
        var thumbs = Count(ScoreCellKind.Thumb);
        var faces = Count(ScoreCellKind.Face);
        var most = new[] { numbers, percents, words, thumbs, faces }.Max();

        if (most == numbers)
            return DecideNumbers(column, heading, question, numbers);
        if (most == percents)
            return new(Scale.Percent);
        if (most == words)
            return new(question == ScoreQuestion.Ease ? Scale.EffortOfFive : Scale.Stars);
        return new(most == thumbs ? Scale.Thumbs : Scale.Faces);
    }

    private static ScoreScale? DecideNumbers(ScoreColumn column, string heading, ScoreQuestion question, int numbers)
    {
        var values = column.Counts.Where(entry => entry.Key.Kind == ScoreCellKind.Number).ToList();
        double Share(double low, double high) =>
            (double)values.Where(entry => entry.Key.Value >= low && entry.Key.Value <= high).Sum(entry => entry.Value) / numbers;

        if (SaidRange(heading) is { } said && Share(said.Low, said.High) >= 0.9)
            return new(ForRange(said.Low, said.High, question));

        var outOf = values.Where(entry => entry.Key.Of > 0).ToList();
        if (outOf.Sum(entry => entry.Value) * 2 >= numbers)
        {
            var top = (int)outOf.GroupBy(entry => entry.Key.Of).OrderByDescending(group => group.Sum(entry => entry.Value)).First().Key;
            var hasZero = Share(0, 0) > Strays;
            return new(ForRange(top > 10 || (top == 10 && hasZero) ? 0 : 1, top, question));
        }

        var allowed = AllowedStrays(numbers, values.Max(entry => entry.Key.Value));
        bool Covers(double low, double high) => (1 - Share(low, high)) * numbers <= allowed + 1e-9;
        var whole = values.Where(entry => double.IsInteger(entry.Key.Value)).Sum(entry => entry.Value) == numbers;
        var zeros = Share(0, 0);
        var isStars = question is ScoreQuestion.Stars;

        if (whole && Share(0, 1) >= 1 && (zeros > 0 || question is ScoreQuestion.Label or ScoreQuestion.None))
            return new(Scale.Thumbs);
        if (whole && Share(-1, 1) >= 1 && Share(-1, -1) > 0)
            return new(Scale.Faces, Shift: 2);
        if (!whole && Share(0, 1) >= 1)
            return new(Scale.Percent, Factor: 100);
        if (question == ScoreQuestion.Recommend && Covers(0, 10) && (!Covers(1, 5) || numbers < 20 || heading.Contains("nps", StringComparison.OrdinalIgnoreCase)))
            return new(Scale.Recommend);
        if (question == ScoreQuestion.Ease && Share(1, 7) >= 1 && Share(6, 7) > 0)
            return new(Scale.EffortOfSeven);
        if (!whole && Covers(0.5, 5) && Share(0.5, 0.5) > Strays) // half a star is the least
            return new(Scale.Stars with { Lowest = 0 });
        if (Covers(1, 5) || (isStars && Share(1, 5) >= 0.8))
            return new(question == ScoreQuestion.Ease ? Scale.EffortOfFive : Scale.Stars);
        if (Covers(0, 5) && zeros > Strays && !isStars)
            return new(ForRange(0, 5, question));
        if (Covers(1, 7) && Share(7, 7) > 0 && (question == ScoreQuestion.Ease || numbers >= 20))
            return new(ForRange(1, 7, question));
        if (Covers(0, 10))
            return new(ForRange(zeros > 0 ? 0 : 1, 10, question));
        return Covers(0, 100) ? new(Scale.Percent) : null;
    }

    /// <summary>One of twenty; a small file may have one wrong number all the same, if there are enough right ones beside it, or it is far out.</summary>
    private static int AllowedStrays(int numbers, double highest) => numbers >= 20 ? (int)(numbers * Strays) : numbers >= (highest > 10 ? 4 : 8) ? 1 : 0;

    private static Scale ForRange(int low, int high, ScoreQuestion question) => (low, high, question) switch
    {
        (0 or 1, 10, ScoreQuestion.Recommend) => Scale.Recommend,
        (1, 5, ScoreQuestion.Ease) => Scale.EffortOfFive,
        (1, 7, ScoreQuestion.Ease) => Scale.EffortOfSeven,
        (1, 5, _) => Scale.Stars,
        (1, 10, _) => Scale.TenPoint,
        (0, 10, _) => Scale.TenPoint with { Lowest = 0 },
        (0, 100, _) => Scale.Percent,
        (1, 3, _) => Scale.Faces,
        _ => new Scale(ScaleKind.Marks, low, high, (int)Math.Ceiling(low + 2 * (high - low) / 3.0), (int)Math.Floor(low + (high - low) / 3.0)),
    };

    private static (int Low, int High)? SaidRange(string heading)
    {
        var match = Range().Match(PlainKey.Plain(heading));
        if (!match.Success)
            return null;
        var low = int.Parse(match.Groups["low"].ValueSpan, CultureInfo.InvariantCulture);
        var high = int.Parse(match.Groups["high"].ValueSpan, CultureInfo.InvariantCulture);
        return low is 0 or 1 && high is >= 3 and <= 10 or 100 && high > low ? (low, high) : null;
    }

    [GeneratedRegex(@"(?<![\d.])(?<low>[01])\s*(?:-|–|—|~|to|through|ถึง|到|至)\s*(?<high>\d{1,3})(?![\d.])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Range();
}
