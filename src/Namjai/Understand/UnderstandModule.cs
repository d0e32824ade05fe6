using System.CommandLine;
using Namjai.Language;
using Namjai.Understand.Measuring;
using Namjai.Understand.Reading;
using Namjai.Understand.Reports;

namespace Namjai.Understand;

/// <summary>Understand: scores, themes and pain points out of what customers said.</summary>
internal static class UnderstandModule
{
    public static IServiceCollection AddUnderstand(this IServiceCollection services) => services
        .AddSingleton(_ => CommentReader.Load())
        .AddSingleton<AnalyseFeedback>()
        .AddSingleton<ReportWriter>()
        .AddSingleton<MakeReport>()
        .AddSingleton<Command, ReportCommand>()
        .AddSingleton<Command, MeasureCommand>()
        .AddSingleton<Command, ReadCommand>();
}
