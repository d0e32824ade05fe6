using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Namjai.Listen.Contracts;
using Namjai.Listen.Responses;
using Namjai.Listen.Responses.Public;
using Namjai.Listen.Responses.Writing;
using Namjai.Listen.Surveys.Publishing;
using Namjai.Platform.Database;
using Namjai.Platform.Events;
using Namjai.Platform.Workspaces;
using NodaTime;

namespace Namjai.Benchmarks.Serving;

/// <summary>What stands beside the product's own way to keep an answer: the same reading and judging, then a SaveChanges for this answer alone.</summary>
internal sealed class SaveByEf(PublishedSurveys surveys, NamjaiDb db, CurrentWorkspace workspace, WorkspaceZones zones, TimeProvider time)
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/ef/{key}", (HttpContext context, string key, SaveByEf save) => save.AnswerAloneAsync(context, key)).AllowAnonymous();
        routes.MapPost("/ef-all/{key}", (HttpContext context, string key, SaveByEf save) => save.WithCountsAndEventAsync(context, key)).AllowAnonymous();
    }

    /// <summary>Keeps no counts and tells no event: so much the better for it.</summary>
    public async Task AnswerAloneAsync(HttpContext context, string key)
    {
        await AddAsync(context, key);
        await db.SaveChangesAsync(context.RequestAborted);
        context.Response.StatusCode = StatusCodes.Status201Created;
    }

    /// <summary>All that the product writes: the answer, its event and the three rows of counts that it belongs to, in one transaction.</summary>
    public async Task WithCountsAndEventAsync(HttpContext context, string key)
    {
        var response = await AddAsync(context, key);
        db.Add(OutboxEvent.Of(response.WorkspaceId, new ResponsesReceived([response.Id]), time.GetUtcNow()));
        await db.InTransactionAsync(async () =>
        {
            await db.SaveChangesAsync(context.RequestAborted);
            return await CountAsync(response, context.RequestAborted) is 3 and var rows ? rows : throw new InvalidOperationException("Some counts were not there to be added to.");
        }, context.RequestAborted);
        context.Response.StatusCode = StatusCodes.Status201Created;
    }

    private async Task<Response> AddAsync(HttpContext context, string key)
    {
        var survey = (await surveys.FindAsync(key, context.RequestAborted))!;
        using var json = (await ReadPublicBody.RunAsync(context.Request, context.RequestAborted)).Json!;
        var given = PublicResponse.Read(json.RootElement, survey);
        workspace.Enter(survey.WorkspaceId);
        var now = Instant.FromDateTimeOffset(time.GetUtcNow());
        var id = new ResponseId(survey.WorkspaceId, Guid.CreateVersion7(now.ToDateTimeOffset()));
        var answers = CountedAnswers.Of(id, given.Reading!.Answers, new Dictionary<string, Answer>(StringComparer.Ordinal));
        var response = new Response
        {
            WorkspaceId = id.WorkspaceId,
            Id = id.Id,
            SurveyId = survey.Id,
            At = now,
            Day = now.InZone(await zones.OfAsync(survey.WorkspaceId, context.RequestAborted)).Date,
            Language = given.Language,
            Touchpoint = given.Touchpoint,
            Channel = given.Channel,
            Measure = answers[0].Measure,
            Score = answers[0].Score,
        };
        db.Add(response);
        db.AddRange(answers);
        return response;
    }

    // Level by level, so that no two answers wait for each other. The rows are there: the product's own way, which comes first, has made them. All answers give the same score.
    private async Task<int> CountAsync(Response response, CancellationToken cancellation)
    {
        var (touchpoint, channel, none) = (response.Touchpoint, response.Channel, Guid.Empty);
        return await AddOneAsync(ScoreLevel.Day, "", "", none) + await AddOneAsync(ScoreLevel.Touchpoint, touchpoint, channel, none)
            + await AddOneAsync(ScoreLevel.Survey, touchpoint, channel, response.SurveyId!.Value);

        Task<int> AddOneAsync(ScoreLevel level, string atTouchpoint, string byChannel, Guid survey) => db.Set<ScoreDay>()
            .Where(row => row.WorkspaceId == response.WorkspaceId && row.Level == level && row.Measure == response.Measure && row.Day == response.Day
                && row.Touchpoint == atTouchpoint && row.Channel == byChannel && row.SurveyId == survey)
            .ExecuteUpdateAsync(row => row.SetProperty(day => day.C9, day => day.C9 + 1), cancellation);
    }
}
