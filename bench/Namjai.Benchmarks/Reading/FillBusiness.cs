using Microsoft.EntityFrameworkCore;
using Namjai.Customers.Records;
using Namjai.Language;
using Namjai.Listen.Contracts;
using Namjai.Listen.Responses;
using Namjai.Platform.Counts;
using Namjai.Platform.Database;
using Namjai.Understand.Comments;
using Namjai.Understand.Comments.Search;
using NodaTime;

namespace Namjai.Benchmarks.Reading;

/// <summary>Fills a workspace with responses, what was read in their comments, search keys and counts, all as the product itself would make them.</summary>
internal sealed class FillBusiness(
    NamjaiDb db, DatabaseChoice choice, CurrentWorkspace workspace, CommentReader reader, CommentSearch search, ReconcileCounts reconcile, TimeProvider time)
{
    private const int AtOnce = 20_000;

    public async Task RunAsync(MadeYear year, int comments)
    {
        var rows = new BulkRows(db);
        await rows.WriteAsync(Enumerable.Range(0, MadeYear.Customers).Select(Customer));
        foreach (var numbers in Enumerable.Range(0, comments).Chunk(AtOnce))
        {
            var made = numbers.AsParallel().AsOrdered().Select(number => Made(year.Response(number))).ToList();
            await rows.WriteAsync(made.Select(one => Response(one.Said)));
            await rows.WriteAsync(made.SelectMany(one => Answers(one.Said)));
            await rows.WriteAsync(made.Select(one => one.Comment));
            await rows.WriteAsync(made.SelectMany(one => one.Comment.Themes));
            await db.InTransactionAsync(async () =>
            {
                await search.AddAsync([.. made.Select(one => (one.Comment.Position, one.Comment.Text))], CancellationToken.None);
                return 0;
            }, CancellationToken.None);
        }
        await reconcile.RepairAsync(workspace.Id, CancellationToken.None);
        // As it does by itself in a database that lives.
        if (choice.Kind == DatabaseKind.Postgres)
            await db.Database.ExecuteSqlRawAsync("vacuum analyze");
    }

    private (ReceivedResponse Said, Comment Comment) Made(ReceivedResponse said) =>
        (said, Comment.Of(said, said.Comments[0], workspace.Id, Guid.CreateVersion7(said.At.ToDateTimeOffset()), reader.Read(said.Comments[0].Text)));

    private Customer Customer(int number) => new()
    {
        WorkspaceId = workspace.Id,
        Id = MadeYear.CustomerId(number),
        Email = $"guest{number}@example.com",
        ExternalId = $"RN-{number:000000}",
        CreatedAt = Instant.FromDateTimeOffset(time.GetUtcNow()),
    };

    private Response Response(ReceivedResponse said) => new()
    {
        WorkspaceId = workspace.Id,
        Id = said.Id,
        SurveyId = said.SurveyId,
        At = said.At,
        Day = said.Day,
        Language = said.Language,
        Touchpoint = said.Touchpoint,
        Channel = said.Channel,
        CustomerId = said.CustomerId,
        Measure = said.Measure,
        Score = said.Score,
    };

    private IEnumerable<Answer> Answers(ReceivedResponse said) =>
    [
        new() { WorkspaceId = workspace.Id, ResponseId = said.Id, QuestionKey = "score", Measure = said.Measure, Score = said.Score, IsCounted = true },
        new() { WorkspaceId = workspace.Id, ResponseId = said.Id, QuestionKey = "comment", Text = said.Comments[0].Text },
    ];
}
