using System.CommandLine;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Namjai.Benchmarks.Corpora;
using Perfolizer.Horology;

namespace Namjai.Benchmarks.Stages;

/// <summary>Comments a second of each stage, per language.</summary>
internal static class StagesCommand
{
    public static Command Build()
    {
        var file = new Option<FileInfo?>("--file") { Description = "Where the comments come from: any file that namjai report reads (the project's example if not said)" };
        var command = new Command("stages", "Comments a second of each stage (language, words, sentiment, themes, phrases) and of all, per language, on one thread") { file };
        command.SetAction(parsed =>
        {
            StageCorpus.Source = parsed.GetValue(file) ?? ExampleFile.Find();
            BenchmarkRunner.Run<StageBenchmarks>(Settings());
        });
        return command;
    }

    /// <summary>In this process and in short rounds: a project built for each of the many cases would take the better part of an hour.</summary>
    private static ManualConfig Settings() => ManualConfig.CreateEmpty()
        .AddJob(Job.Default
            .WithToolchain(InProcessEmitToolchain.Instance)
            .WithWarmupCount(2)
            .WithIterationCount(9)
            .WithIterationTime(TimeInterval.FromMilliseconds(150)))
        .AddColumnProvider(DefaultColumnProviders.Instance)
        .AddColumn(StatisticColumn.Median, StatisticColumn.OperationsPerSecond)
        .AddLogger(ConsoleLogger.Default)
        .WithArtifactsPath(Path.Combine(Path.GetTempPath(), "namjai-bench"));
}
