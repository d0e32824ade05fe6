using Namjai.Customers.Contracts;
using Namjai.Listen.Responses;
using Namjai.Listen.Responses.Writing;
using Namjai.Listen.SentFeedback.Records;
using NodaTime;

namespace Namjai.Listen.SentFeedback.Keeping;

/// <summary>Feedback that is ready to be written.</summary>
internal sealed record IncomingFeedback(Guid WorkspaceId, FeedbackRecord Record, byte[] Digest, DateTimeZone Zone)
{
    /// <param name="id">Its own, or that of the response which it replaces.</param>
    /// <param name="at">When it was given, if the record doesn't say.</param>
    /// <param name="customer">Who said it, if known.</param>
    public IncomingResponse As(Guid id, Instant at, Guid? customer)
    {
        var given = Record.At ?? at;
        var response = new Response
        {
            WorkspaceId = WorkspaceId,
            Id = id,
            Source = Record.Source,
            SourceId = Record.SourceId,
            At = given,
            Day = given.InZone(Zone).Date,
            Language = Record.Language,
            Touchpoint = Record.Touchpoint,
            Channel = Record.Channel,
            CustomerId = customer,
            Measure = Record.Measure,
            Score = Record.Score,
            RequestHash = Digest,
            Attributes = Record.Attributes,
        };
        return new(response, [.. Answers(id)]);
    }

    private IEnumerable<Answer> Answers(Guid id)
    {
        if (Record.Score is { } score)
            yield return new() { WorkspaceId = WorkspaceId, ResponseId = id, QuestionKey = "score", Measure = Record.Measure, Score = score, IsCounted = true };
        if (Record.Comment.Length > 0)
            yield return new() { WorkspaceId = WorkspaceId, ResponseId = id, QuestionKey = "comment", Text = Record.Comment };
    }
}

/// <summary>A handful of feedback that goes into one transaction.</summary>
internal sealed record FeedbackHandful(Guid WorkspaceId, DateTimeZone Zone, IReadOnlyList<IncomingFeedback> Feedback);

/// <summary>What became of one of them, or why its customer makes no sense: then nothing of it was kept.</summary>
internal readonly record struct FeedbackResult(FeedbackOutcome Outcome, IdentityFault? Fault = null);

/// <summary>What became of each.</summary>
internal enum FeedbackOutcome
{
    Created,
    Updated,

    /// <summary>It was there already, and said the same.</summary>
    Unchanged,
}
