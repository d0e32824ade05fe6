using System.CommandLine;
using Namjai.Benchmarks;
using Namjai.Benchmarks.Processes;
using Namjai.Benchmarks.Reading;
using Namjai.Benchmarks.Serving;
using Namjai.Benchmarks.Stages;

return new RootCommand("Speed and scale of Namjai, each figure beside a reading of the same file that does nothing.")
{
    StagesCommand.Build(),
    ReadCommand.Build(),
    ReportCommand.Build(),
    StartCommand.Build(),
    FirstPageCommand.Build(),
    PageCommand.Build(),
    AnswersCommand.Build(),
    ScoresCommand.Build(),
    PagesCommand.Build(),
    ReadNothing.BuildCommand(),
}.Parse(args).Invoke();
