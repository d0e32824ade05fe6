using Namjai.Platform.Database.GroupCommit;
using Namjai.Platform.Events;

namespace Namjai.Listen.Responses.Writing;

/// <summary>Adds answers to responses that are there, or gives them anew.</summary>
internal sealed class AmendResponses(TimeProvider time, OutboxSignal signal) : IBatchWriter<MoreAnswers, IntakeResult>
{
    private const string SetScore = "update responses set measure = $1, score = $2 where workspace_id = $3 and id = $4";

    public async Task<IReadOnlyList<IntakeResult>> WriteAsync(
        IReadOnlyList<MoreAnswers> writes, BatchTransaction transaction, CancellationToken cancellation)
    {
        var kept = await KeptResponses.ReadAsync(writes.Select(IdOf), transaction, cancellation);
        var changed = new Dictionary<(ResponseId, string), Answer>();
        var results = new List<IntakeResult>(writes.Count);
        foreach (var write in writes)
        {
            var id = IdOf(write);
            if (!kept.TryGetValue(id, out var response))
            {
                results.Add(IntakeResult.Refused(IntakeRefusal.UnknownResponse));
                continue;
            }
            foreach (var answer in Amend(response, write, transaction))
                changed[(id, answer.QuestionKey)] = answer;
            results.Add(IntakeResult.Kept(write.ResponseId));
        }
        await ResponseRows.MoreAnswers.RunAsync([.. changed.Values], transaction, cancellation);
        foreach (var response in kept.Values)
            await SetOwnScoreAsync(response, transaction, cancellation);
        return results;
    }

    private IReadOnlyList<Answer> Amend(KeptResponse kept, MoreAnswers write, BatchTransaction transaction)
    {
        var answers = CountedAnswers.Of(IdOf(write), write.Answers, kept.Answers);
        var deltas = ScoreDeltas.Of(transaction);
        deltas.TakeAway(kept.Response, answers.Select(answer => kept.Answers.GetValueOrDefault(answer.QuestionKey)).OfType<Answer>());
        deltas.Add(kept.Response, answers);
        foreach (var answer in answers)
            kept.Answers[answer.QuestionKey] = answer;
        transaction.Ending(() => new ToldResponses(time, signal)).Received(kept.Response);
        return answers;
    }

    private static async Task SetOwnScoreAsync(KeptResponse kept, BatchTransaction transaction, CancellationToken cancellation)
    {
        var (measure, score) = CountedAnswers.OwnScore(kept.Response.Measure, kept.Answers.Values);
        if (measure is null || (measure == kept.Response.Measure && score == kept.Response.Score))
            return;
        await transaction.RunAsync(
            SetScore, [MeasureNames.Of(measure.Value), score is { } own ? own : DBNull.Value, kept.Response.WorkspaceId, kept.Response.Id], cancellation);
    }

    private static ResponseId IdOf(MoreAnswers write) => new(write.WorkspaceId, write.ResponseId);
}
