using System.CommandLine;
using Namjai.Language;
using Namjai.Platform;
using Namjai.Understand.Measuring;
using Namjai.Understand.Reading;
using Namjai.Understand.Reports;

namespace Namjai.Understand;

/// <summary>Understand: scores, themes and pain points out of what customers said.</summary>
internal sealed class UnderstandModule : IRoom
{
    public void AddCommands(IServiceCollection services) => services
        .AddSingleton(_ => CommentReader.Load())
        .AddSingleton<AnalyseFeedback>()
        .AddSingleton<ReportWriter>()
        .AddSingleton<MakeReport>()
        .AddSingleton<Command, ReportCommand>()
        .AddSingleton<Command, MeasureCommand>()
        .AddSingleton<Command, ReadCommand>();

    public void AddServices(IServiceCollection services) => services
        .AddSingleton(_ => CommentReader.Load());
}
