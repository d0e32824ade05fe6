using System.CommandLine;
using Namjai.Language;
using Namjai.Listen.Contracts;
using Namjai.Platform;
using Namjai.Platform.Counts;
using Namjai.Platform.Database;
using Namjai.Platform.Events;
using Namjai.Platform.Web.Components;
using Namjai.Platform.Web.Components.Shell;
using Namjai.Understand.Comments;
using Namjai.Understand.Comments.Search;
using Namjai.Understand.Keeping;
using Namjai.Understand.Measuring;
using Namjai.Understand.PainPoints;
using Namjai.Understand.Reading;
using Namjai.Understand.Reports;
using Namjai.Understand.Scores;
using Namjai.Understand.Themes;
using Namjai.Understand.Today;

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
        .AddSingleton(_ => CommentReader.Load())
        .AddSingleton<IDatabaseAddition, CommentSearchTable>()
        .AddScoped<CommentSearch>(provider => provider.GetRequiredService<DatabaseChoice>().Kind == DatabaseKind.Sqlite
            ? ActivatorUtilities.CreateInstance<SqliteCommentSearch>(provider)
            : ActivatorUtilities.CreateInstance<PostgresCommentSearch>(provider))
        .AddScoped<BusinessDays>()
        .AddScoped<ThemeDayLedger>()
        .AddScoped<KeepComments>()
        .AddScoped<FindComments>()
        .AddScoped<ReadPlaces>()
        .AddScoped<HandleComment>()
        .AddScoped<ShowScores>()
        .AddScoped<FindFallenTouchpoints>()
        .AddScoped<LookAtToday>()
        .AddSingleton(NavigationEntry.Of<UnderstandWords>(10, ShowToday.Path, IconName.Today, "Today"))
        .AddSingleton(NavigationEntry.Of<UnderstandWords>(40, ShowThemes.Path, IconName.Themes, "Themes"))
        .AddSingleton(NavigationEntry.Of<UnderstandWords>(50, ShowPains.Path, IconName.PainPoints, "Pains"))
        .AddSingleton(NavigationEntry.Of<UnderstandWords>(20, ShowScores.Path, IconName.Scores, "Scores"))
        .AddSingleton(NavigationEntry.Of<UnderstandWords>(30, ShowComments.Path, IconName.Comments, "Comments"))
        .AddScoped<PickQuotes>()
        .AddScoped<WatchThemes>()
        .AddScoped<TouchedCustomers>()
        .AddScoped<TouchedDays>()
        .AddKeptCounts<KeptCommentCounts>()
        .AddScoped<RankLivePains>()
        .AddSingleton<NamesOfThemes>()
        .AddEventBatchHandler<ResponsesReceived, ReadComments>()
        .AddEventBatchHandler<ResponsesErased, ForgetComments>();

    public void MapRoutes(IEndpointRouteBuilder routes)
    {
        AskForScores.Map(routes);
        AskForComments.Map(routes);
        ShowToday.Map(routes);
        ShowThemes.Map(routes);
        ShowPains.Map(routes);
        ShowScores.Map(routes);
        ShowComments.Map(routes);
        HandleComment.Map(routes);
        AskForThemes.Map(routes);
        AskForPains.Map(routes);
    }
}
