using Namjai.Platform.Database;
using Namjai.Platform.Jobs;
using NodaTime;

namespace Namjai.Platform.Api.Once;

/// <summary>Takes away answers that were kept for calls sent again.</summary>
internal sealed class ForgetKeptAnswers(NamjaiDb db, TimeProvider time) : IRecurringJob
{
    public static string Name => "forget-kept-answers";

    public static string Cron => "0 23 * * * ?";

    public Task RunAsync(CancellationToken cancellation)
    {
        var before = Instant.FromDateTimeOffset(time.GetUtcNow()) - KeptAnswer.Kept;
        return db.DeleteInPortionsAsync(db.Set<KeptAnswer>().Where(one => one.At < before).OrderBy(one => one.WorkspaceId).ThenBy(one => one.Key), cancellation);
    }
}
