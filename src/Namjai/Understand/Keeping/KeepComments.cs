using Microsoft.EntityFrameworkCore;
using Namjai.Language;
using Namjai.Listen.Contracts;
using Namjai.Platform.Database;
using Namjai.Platform.Database.GroupCommit;
using Namjai.Understand.Comments;
using Namjai.Understand.Comments.Search;
using Namjai.Understand.PainPoints;
using Namjai.Understand.Themes;

namespace Namjai.Understand.Keeping;

/// <summary>
/// Makes the comments of responses what the responses say now: read and found when they are new, changed when they changed, gone when they are gone, and
/// the counts of themes with them. Doing it twice changes nothing.
/// </summary>
internal sealed class KeepComments(
    NamjaiDb db, CurrentWorkspace workspace, DatabaseChoice choice, IReceivedResponses received, CommentReader reader, CommentSearch search, ThemeDayLedger days,
    TouchedDays touched, Rush rush, TimeProvider time)
{
    /// <summary>Few enough that others who write are not kept waiting.</summary>
    private const int AtOnce = 200;

    public async Task RunAsync(IEnumerable<Guid> responses, CancellationToken cancellation)
    {
        foreach (var some in responses.Distinct().Chunk(AtOnce))
        {
            await rush.LetPassAsync(cancellation);
            var readings = Read(await received.ReadAsync(some, cancellation));
            await db.InTransactionAsync(() => KeepAsync(some, readings, cancellation), cancellation);
            db.ChangeTracker.Clear();
        }
    }

    private Dictionary<string, CommentReading> Read(IReadOnlyList<ReceivedResponse> responses) => responses
        .SelectMany(response => response.Comments).Select(comment => comment.Text).Distinct(StringComparer.Ordinal)
        .AsParallel().Select(text => (text, reading: reader.Read(text)))
        .ToDictionary(read => read.text, read => read.reading, StringComparer.Ordinal);

    private async Task<int> KeepAsync(Guid[] responses, Dictionary<string, CommentReading> readings, CancellationToken cancellation)
    {
        await db.LockCommentsAsync(choice, workspace.Id, cancellation);
        // Asked again now that nobody else writes: what was erased meanwhile must not come back.
        var now = await received.ReadAsync(responses, cancellation);
        var workspaceId = workspace.Id;
        var old = await db.Set<Comment>().Include(comment => comment.Themes)
            .Where(comment => comment.WorkspaceId == workspaceId && responses.Contains(comment.ResponseId)).ToListAsync(cancellation);
        HashSet<Guid> customers = [.. old.Select(comment => comment.CustomerId).Concat(now.Select(response => response.CustomerId)).OfType<Guid>()];
        var complained = await touched.LatestAsync(customers, cancellation);
        var changes = new ThemeDayChanges();
        changes.Add(old, times: -1);
        var wanted = now.SelectMany(response => response.Comments.Select(comment => (response, comment)))
            .ToDictionary(one => (one.response.Id, one.comment.QuestionKey));
        var kept = old.Where(comment => wanted.TryGetValue((comment.ResponseId, comment.QuestionKey), out var same)
            && same.comment.Text == comment.Text && same.response.At == comment.At).ToList();
        foreach (var comment in kept)
        {
            wanted.Remove((comment.ResponseId, comment.QuestionKey), out var same);
            comment.Follow(same.response);
        }
        var gone = old.Except(kept).ToList();
        db.RemoveRange(gone);
        await search.RemoveAsync([.. gone.Select(comment => comment.Position)], cancellation);
        var added = await PlaceAsync(wanted.Values.Select(one => Comment.Of(
            one.response, one.comment, workspaceId, Guid.CreateVersion7(time.GetUtcNow()), readings.GetValueOrDefault(one.comment.Text) ?? reader.Read(one.comment.Text))), cancellation);
        db.AddRange(added);
        await db.SaveChangesAsync(cancellation);
        await search.AddAsync([.. added.Select(comment => (comment.Position, comment.Text))], cancellation);
        changes.Add(kept.Concat(added), times: 1);
        await days.WriteAsync(changes, cancellation);
        await touched.WriteAsync(complained, await touched.LatestAsync(customers, cancellation), cancellation);
        return added.Count;
    }

    /// <summary>Gives each comment a place of its own; one that is taken goes to the next.</summary>
    private async Task<List<Comment>> PlaceAsync(IEnumerable<Comment> comments, CancellationToken cancellation)
    {
        var added = comments.ToList();
        var places = new HashSet<long>();
        for (var open = added; open.Count > 0;)
        {
            var taken = await search.TakenAsync([.. open.Select(comment => comment.Position)], cancellation);
            open = [.. open.Where(comment => taken.Contains(comment.Position) || !places.Add(comment.Position))];
            open.ForEach(comment => comment.MoveOn());
        }
        return added;
    }
}
