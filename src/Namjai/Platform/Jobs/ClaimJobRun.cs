using Microsoft.EntityFrameworkCore;
using Namjai.Platform.Database;
using NodaTime;

namespace Namjai.Platform.Jobs;

/// <summary>Every node's clock strikes; whoever writes the time down first does the work.</summary>
internal sealed class ClaimJobRun(NamjaiDb db)
{
    public Task<bool> RunAsync(string job, Instant due, CancellationToken cancellation) => db.InTransactionAsync(async () =>
    {
        var at = due.ToDateTimeUtc();
        return await db.Database.ExecuteSqlAsync($"""
            insert into job_runs (job, due_at) values ({job}, {at})
            on conflict (job) do update set due_at = excluded.due_at where job_runs.due_at < excluded.due_at
            """, cancellation) == 1;
    }, cancellation);
}
