using System.CommandLine;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Namjai.Benchmarks.Corpora;

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

    /// <summary>In this process: what is measured is the code, and building a project per run would take minutes.</summary>
    private static ManualConfig Settings() => ManualConfig.CreateEmpty()
        .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))
        .AddColumnProvider(DefaultColumnProviders.Instance)
        .AddColumn(StatisticColumn.OperationsPerSecond)
        .AddLogger(ConsoleLogger.Default)
        .WithArtifactsPath(Path.Combine(Path.GetTempPath(), "namjai-bench"));
}
