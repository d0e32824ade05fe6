using Microsoft.EntityFrameworkCore;
using Namjai.Listen.Contracts;
using Namjai.Platform.Database;

namespace Namjai.Listen.Responses.Reading;

/// <inheritdoc cref="IReceivedResponses"/>
internal sealed class ReadReceivedResponses(NamjaiDb db, CurrentWorkspace workspace) : IReceivedResponses
{
    public async Task<IReadOnlyList<ReceivedResponse>> ReadAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellation)
    {
        var own = workspace.Id;
        var responses = await db.Set<Response>().AsNoTracking().Where(one => one.WorkspaceId == own && ids.Contains(one.Id)).OrderBy(one => one.Id).ToListAsync(cancellation);
        var comments = await db.Set<Answer>().AsNoTracking()
            .Where(answer => answer.WorkspaceId == own && ids.Contains(answer.ResponseId) && answer.Text != null)
            .Select(answer => new { answer.ResponseId, answer.QuestionKey, answer.Text })
            .ToListAsync(cancellation);
        var commentsOf = comments.ToLookup(comment => comment.ResponseId, comment => new ReceivedComment(comment.QuestionKey, comment.Text!));
        return [.. responses.Select(one => new ReceivedResponse(
            one.Id, one.At, one.Day, one.Language, one.Touchpoint, one.Channel, one.CustomerId, one.SurveyId, one.Measure, one.Score,
            [.. commentsOf[one.Id].OrderBy(comment => comment.QuestionKey, StringComparer.Ordinal)]))];
    }
}
