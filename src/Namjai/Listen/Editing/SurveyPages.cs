using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Namjai.Listen.PublicPage;
using Namjai.Listen.Surveys;
using Namjai.Listen.Surveys.Drafts;
using Namjai.Listen.Surveys.Publishing;
using Namjai.Listen.Surveys.Ready;
using Namjai.Platform.Database;
using Namjai.Platform.Identity;
using Namjai.Platform.Localization;
using Namjai.Platform.Web.Pages;
using Namjai.Platform.Web.Pages.Kept;
using Namjai.Platform.Workspaces;

namespace Namjai.Listen.Editing;

/// <summary>The staff's pages of surveys.</summary>
internal static class SurveyPages
{
    public const string Path = "/surveys";

    public static string PathOf(Guid id) => $"{Path}/{id}";

    public static void Map(IEndpointRouteBuilder routes)
    {
        var pages = routes.MapPages();
        pages.MapGet(Path, ListAsync);
        pages.MapGet(Path + "/{id:guid}", (Guid id, bool? saved, SurveyDesk desk, HttpContext context) => desk.ShowAsync(id, saved == true, context));
        pages.MapGet(Path + "/{id:guid}/card", CardAsync);
        var manage = routes.MapPages().RequireAuthorization(Permission.Manage);
        manage.MapGet(Path + "/new", () => Page.Of<NewSurveyPage>());
        manage.MapPost(Path + "/new", MakeAsync);
        manage.MapPost(Path + "/{id:guid}", (Guid id, SurveyDesk desk, HttpContext context) => desk.ChangeAsync(id, context))
            .WithMetadata(new RequestSizeLimitAttribute(ReadAnswerForm.MostBytes))
            .WithLabels(typeof(StaffWords), ("title", "Title"), ("touchpoint", "Touchpoint"), ("touchpointName", "TouchpointNames"),
                ("questions[].text", "QuestionText"), ("questions[].wordings[].text", "QuestionText"), ("questions[].choices[].text", "Choice"));
        manage.MapPost(Path + "/{id:guid}/publication", async (Guid id, PublishSurvey publish, CancellationToken cancellation) =>
            Back(await publish.OpenAsync(id, cancellation)));
        manage.MapPost(Path + "/{id:guid}/closure", async (Guid id, PublishSurvey publish, CancellationToken cancellation) =>
            Back(await publish.CloseAsync(id, cancellation)));
        PreviewSurvey.Map(pages);
    }

    private static async Task<IResult> ListAsync(NamjaiDb db, ReadSurveyScores scores, HttpContext context)
    {
        var cancellation = context.RequestAborted;
        var surveys = await db.Set<Survey>().AsNoTracking().OrderByDescending(survey => survey.Id).ToListAsync(cancellation);
        return Page.Of<SurveysPage>(new SurveyListView(surveys, await scores.RunAsync(surveys, new ReaderNumbers(context.ReaderLanguage()), cancellation)));
    }

    private static async Task<IResult> MakeAsync(HttpContext context, MakeSurvey make, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        var moment = ReadyQuestions.MomentFor(form["moment"]);
        var (survey, _) = await make.RunAsync(new SurveyDraft
        {
            Title = moment.Name.ByCode(),
            Measure = form["measure"],
            Moment = moment.Key,
        }, cancellation);
        return survey is null ? Page.Again<NewSurveyPage>() : Page.SeeOther(PathOf(survey.Id));
    }

    private static async Task<IResult> CardAsync(Guid id, string[]? languages, string? size, NamjaiDb db, CurrentWorkspace workspace, HttpContext context)
    {
        var survey = await db.Set<Survey>().AsNoTracking().FirstOrDefaultAsync(one => one.Id == id, context.RequestAborted);
        if (survey is null)
            return Results.NotFound();
        var business = await db.Set<Workspace>().Where(one => one.Id == workspace.Id).Select(one => one.Name).SingleAsync(context.RequestAborted);
        var chosen = survey.Content.Languages.Where(code => languages is null or [] || languages.Contains(code, StringComparer.Ordinal)).ToList();
        return Page.Of<CardPage>(new CardView(survey, business, SurveyLink.Of(context.Request, survey.Key) + "?channel=" + Carried.Qr, chosen, size == "a6"));
    }

    private static IResult Back(Survey? survey) => survey is null ? Results.NotFound() : Page.SeeOther(PathOf(survey.Id));
}
