namespace Namjai.Platform.Database.GroupCommit;

/// <summary>One transaction for many writes. If it fails because of one of them, each gets a transaction of its own.</summary>
internal sealed class WriteBatch(DatabaseChoice choice, ILogger<WriteBatch> log) : IAsyncDisposable
{
    private const int MostTries = 3;

    private BatchConnection? _connection;

    /// <summary>Never throws: every write is answered, or told why not.</summary>
    public async Task RunAsync(IReadOnlyList<QueuedWrite> batch)
    {
        var problem = await TryAsync(batch);
        for (var again = 0; again < MostTries && problem is not null && WriteProblem.IsCollision(problem); again++)
            problem = await TryAsync(batch);
        if (problem is null)
            return;
        if (WriteProblem.Of(problem) is { } refusal)
        {
            // The disk or the database itself: nobody's write is to blame, and trying each would fail as often.
            log.LogWarning("{Writes} writes were refused, {Refusal}: {Problem}", batch.Count, refusal, WriteProblem.InCode(problem));
            FailAll(batch, new WriteRefusedException(refusal, problem));
        }
        else if (batch.Count == 1)
        {
            log.LogError("A write failed: {Problem}", WriteProblem.InCode(problem));
            FailAll(batch, problem);
        }
        else
        {
            foreach (var write in batch)
                await RunAsync([write]);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_connection is not null)
            await _connection.DisposeAsync();
        _connection = null;
    }

    private async Task<Exception?> TryAsync(IReadOnlyList<QueuedWrite> batch)
    {
        BatchTransaction? transaction = null;
        try
        {
            transaction = new BatchTransaction(_connection ??= await BatchConnection.OpenAsync(choice, CancellationToken.None));
            await transaction.BeginAsync(CancellationToken.None);
            foreach (var sameKind in batch.GroupBy(write => write.Writer))
                await sameKind.First().WriteAllAsync(sameKind, transaction, CancellationToken.None);
            await transaction.CommitAsync(CancellationToken.None);
        }
        catch (Exception problem)
        {
            if (transaction is null || !await transaction.TryRollBackAsync())
                await LetGoAsync();
            return problem;
        }
        foreach (var write in batch)
            write.Answer();
        return null;
    }

    private async Task LetGoAsync()
    {
        try
        {
            await DisposeAsync();
        }
        catch (Exception broken)
        {
            // The next batch opens another; this one must not end the writing for good.
            log.LogWarning("A connection could not be closed: {Problem}", WriteProblem.InCode(broken));
            _connection = null;
        }
    }

    private static void FailAll(IReadOnlyList<QueuedWrite> batch, Exception problem)
    {
        foreach (var write in batch)
            write.Fail(problem);
    }
}
