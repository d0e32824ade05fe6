using System.Text.Json;
using System.Text.Unicode;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Namjai.Listen.SentFeedback.Keeping;
using Namjai.Listen.SentFeedback.Records;
using Namjai.Platform.Api;
using Namjai.Platform.Api.Once;
using Namjai.Platform.Database;
using Namjai.Platform.Identity;
using Namjai.Platform.Localization;
using Namjai.Platform.Workspaces;
using NodaTime;

namespace Namjai.Listen.SentFeedback.Api;

/// <summary><c>POST /api/v1/feedback</c>: what customers said elsewhere, many at once. What can't be taken is listed, the others are kept.</summary>
internal sealed class SendFeedback(KeepFeedback keep, WorkspaceZones zones, CurrentWorkspace workspace, IStringLocalizer<FeedbackWords> words, TimeProvider time)
{
    public const int MostRecords = 10_000, MostBytes = 64 * 1024 * 1024;

    public static void Map(IEndpointRouteBuilder routes) => routes.MapApi()
        .MapPost("/feedback", (HttpRequest request, SendFeedback send, CancellationToken cancellation) => send.RunAsync(request, cancellation))
        .RequireAuthorization(Permission.Manage).WithIdempotencyKeyOverRepeatable().WithTags("Answers")
        .WithSummary("Feedback from elsewhere, at most 10,000 records, kept by source and sourceId: sent again, nothing changes")
        .WithMetadata(new RequestSizeLimitAttribute(MostBytes))
        .Accepts<FeedbackBody[]>("application/json").Produces<FeedbackReceipt>()
        .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status413PayloadTooLarge);

    public async Task<IResult> RunAsync(HttpRequest request, CancellationToken cancellation)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, cancellation);
        if (!Utf8.IsValid(body.GetBuffer().AsSpan(0, (int)body.Length)))
            return Refuse(StatusCodes.Status400BadRequest, words.Say("NotUtf8"));
        using var json = JsonDocument.Parse(body.GetBuffer().AsMemory(0, (int)body.Length));
        if (json.RootElement.ValueKind != JsonValueKind.Array)
            return Refuse(StatusCodes.Status400BadRequest, words.Say("NotAList"));
        return json.RootElement.GetArrayLength() > MostRecords
            ? Refuse(StatusCodes.Status413PayloadTooLarge, words.Say("TooMany", MostRecords))
            : Results.Ok(await KeepAsync(json.RootElement, cancellation));
    }

    private async Task<FeedbackReceipt> KeepAsync(JsonElement list, CancellationToken cancellation)
    {
        var now = Instant.FromDateTimeOffset(time.GetUtcNow());
        var zone = await zones.OfAsync(workspace.Id, cancellation);
        var read = list.EnumerateArray().Select(one => ReadFeedbackRecord.Of(one, now, zone)).ToList();
        var places = read.Index().Where(one => one.Item.Record is not null).Select(one => one.Index).ToList();
        var results = await keep.RunAsync([.. places.Select(place => read[place].Record!)], cancellation);
        var faults = read.Index().Where(one => one.Item.Fault is not null).Select(one => (one.Index, Fault: one.Item.Fault!))
            .Concat(results.Index().Where(one => one.Item.Fault is not null).Select(one => (Index: places[one.Index], Fault: one.Item.Fault!)))
            .OrderBy(one => one.Index);
        int Count(FeedbackOutcome outcome) => results.Count(one => one.Fault is null && one.Outcome == outcome);
        return new(
            Count(FeedbackOutcome.Created), Count(FeedbackOutcome.Updated), Count(FeedbackOutcome.Unchanged),
            [.. faults.Select(one => new RejectedFeedback(one.Index, one.Fault.Field, words.Of(one.Fault)))]);
    }

    private static IResult Refuse(int status, string detail) => Results.Problem(detail, statusCode: status);
}

/// <summary>What became of the records.</summary>
/// <param name="Unchanged">There already, and they said the same.</param>
internal sealed record FeedbackReceipt(int Created, int Updated, int Unchanged, IReadOnlyList<RejectedFeedback> Rejected);

/// <param name="Index">Its place in what was sent, from 0.</param>
/// <param name="Field">What is wrong with it; blank for the record as a whole.</param>
/// <param name="Reason">Why, for people.</param>
internal sealed record RejectedFeedback(int Index, string Field, string Reason);
