using System.CommandLine;
using System.Globalization;
using MathNet.Numerics.Statistics;
using Namjai.Benchmarks.Corpora;

namespace Namjai.Benchmarks.Stages;

/// <summary>
/// Comments a second of each stage, per language, on one thread. Counted is processor time, and the stages take turns round by round:
/// what else the machine does then falls on all alike, and the ratios hold.
/// </summary>
internal static class StagesCommand
{
    private const int WarmingRounds = 5;

    public static Command Build()
    {
        var file = new Option<FileInfo?>("--file") { Description = "Where the comments come from: any file that namjai report reads (the project's example if not said)" };
        var rounds = new Option<int>("--rounds") { Description = "How often each stage takes its turn; the median counts", DefaultValueFactory = _ => 11 };
        var command = new Command("stages", "Comments a second of each stage (language, words, sentiment, themes, phrases) and of all, per language, on one thread") { file, rounds };
        command.SetAction(parsed => Run(parsed.GetValue(file) ?? ExampleFile.Find(), parsed.GetValue(rounds)));
        return command;
    }

    private static void Run(FileInfo file, int rounds)
    {
        Console.WriteLine("| comments | stage | us a comment, median | fastest | comments/s | ratio to lines alone | bytes a comment |");
        Console.WriteLine("| --- | --- | ---: | ---: | ---: | ---: | ---: |");
        foreach (var language in StageCorpus.LanguagesOf(file))
        {
            using var corpus = StageCorpus.Of(file, language);
            var stages = Stage.All();
            var turns = stages.Select(_ => new List<Turn>()).ToArray();
            for (var round = 0; round < WarmingRounds + rounds; round++)
            {
                for (var stage = 0; stage < stages.Count; stage++)
                {
                    var turn = Turn.Of(stages[stage], corpus);
                    if (round >= WarmingRounds) turns[stage].Add(turn);
                }
            }
            var nothing = turns[0].Select(turn => turn.Microseconds).Median();
            for (var stage = 0; stage < stages.Count; stage++)
            {
                var median = turns[stage].Select(turn => turn.Microseconds).Median();
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
                    | {language}, {corpus.MeanLength:F0} characters | {stages[stage].Name} | {median:F2} | {turns[stage].Min(turn => turn.Microseconds):F2} | {1e6 / median:N0} | {median / nothing:F1} | {turns[stage].Select(turn => turn.Bytes).Median():N0} |
                    """));
            }
        }
    }

    /// <param name="Microseconds">Processor time a comment.</param>
    /// <param name="Bytes">Memory asked for a comment.</param>
    private readonly record struct Turn(double Microseconds, double Bytes)
    {
        private static readonly TimeSpan LongEnough = TimeSpan.FromMilliseconds(50);

        public static Turn Of(Stage stage, StageCorpus corpus)
        {
            var bytes = GC.GetAllocatedBytesForCurrentThread();
            var before = Environment.CpuUsage.TotalTime;
            var comments = 0;
            TimeSpan taken;
            do
            {
                stage.Run(corpus);
                comments += corpus.Comments.Count;
                taken = Environment.CpuUsage.TotalTime - before;
            }
            while (taken < LongEnough);
            return new Turn(taken.TotalMicroseconds / comments, (double)(GC.GetAllocatedBytesForCurrentThread() - bytes) / comments);
        }
    }
}
