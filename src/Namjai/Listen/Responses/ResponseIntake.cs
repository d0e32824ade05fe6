using Namjai.Listen.Responses.Writing;
using Namjai.Platform.Database.GroupCommit;
using Namjai.Platform.Workspaces;
using NodaTime;

namespace Namjai.Listen.Responses;

/// <inheritdoc cref="IResponseIntake"/>
internal sealed class ResponseIntake(IGroupCommit commits, WorkspaceZones zones, TimeProvider time) : IResponseIntake
{
    private static readonly Dictionary<string, Answer> NoneBefore = [];

    public async Task<IntakeResult> ReceiveAsync(NewResponse response, CancellationToken cancellation)
    {
        var zone = await zones.OfAsync(response.WorkspaceId, cancellation);
        return await WriteAsync<IncomingResponse>(Prepare(response, zone), cancellation);
    }

    public Task<IntakeResult> AmendAsync(MoreAnswers answers, CancellationToken cancellation) => WriteAsync(answers, cancellation);

    private IncomingResponse Prepare(NewResponse given, DateTimeZone zone)
    {
        var now = time.GetUtcNow();
        var at = given.At ?? Instant.FromDateTimeOffset(now);
        var id = new ResponseId(given.WorkspaceId, Guid.CreateVersion7(now));
        var answers = CountedAnswers.Of(id, given.Answers, NoneBefore);
        var (measure, score) = CountedAnswers.OwnScore(before: null, answers);
        var response = new Response
        {
            WorkspaceId = given.WorkspaceId,
            Id = id.Id,
            SurveyId = given.SurveyId,
            At = at,
            Day = at.InZone(zone).Date,
            Language = given.Language,
            Touchpoint = given.Touchpoint,
            Channel = given.Channel,
            CustomerId = given.CustomerId,
            Measure = measure,
            Score = score,
            IdempotencyKey = given.IdempotencyKey,
            RequestHash = given.RequestHash,
        };
        return new(response, answers) { Giver = given.Customer is { } who ? new(given.WorkspaceId, zone.Id, [who]) : null };
    }

    private async Task<IntakeResult> WriteAsync<TWrite>(TWrite write, CancellationToken cancellation)
    {
        try
        {
            return await commits.WriteAsync<TWrite, IntakeResult>(write, cancellation);
        }
        catch (WriteRefusedException refused)
        {
            return IntakeResult.Refused(refused.Refusal == WriteRefusal.NoRoom ? IntakeRefusal.NoRoom : IntakeRefusal.Busy);
        }
    }
}
