using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using Namjai.Platform.Database;
using Namjai.Platform.Workspaces;

namespace Namjai.Listen.Surveys.Publishing;

/// <summary>
/// The surveys that customers are answering, kept in memory, so that showing one and taking an answer read nothing from the database.
/// What this process changes shows at once; what another node changes, after <see cref="Fresh"/>.
/// </summary>
internal sealed class PublishedSurveys(IServiceScopeFactory scopes, TimeProvider time) : IDisposable
{
    public static readonly TimeSpan Fresh = TimeSpan.FromSeconds(2);

    private readonly MemoryCache _kept = new(new MemoryCacheOptions { SizeLimit = 2000 });

    /// <returns>An open or closed survey; null for a draft and for what is not there.</returns>
    public ValueTask<PublishedSurvey?> FindAsync(string key, CancellationToken cancellation) =>
        _kept.TryGetValue<Kept>(key, out var kept) && !kept!.IsDue(time.GetUtcNow()) ? new(kept.Survey) : ReadAsync(key, cancellation);

    /// <summary>After a change: the next customer gets what is in the database.</summary>
    public void Forget(string key) => _kept.Remove(key);

    public void Dispose() => _kept.Dispose();

    private async ValueTask<PublishedSurvey?> ReadAsync(string key, CancellationToken cancellation)
    {
        if (!SurveyKey.IsKey(key))
            return null;
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentWorkspace>().EnterAll();
        var db = scope.ServiceProvider.GetRequiredService<NamjaiDb>();
        var found = await (
            from survey in db.Set<Survey>().AsNoTracking()
            join workspace in db.Set<Workspace>() on survey.WorkspaceId equals workspace.Id
            where survey.Key == key && survey.State != SurveyState.Draft
            select new { Survey = survey, workspace.Name }).FirstOrDefaultAsync(cancellation);
        if (found is null)
        {
            Forget(key);
            return null;
        }
        return Keep(found.Survey, found.Name);
    }

    // A survey that did not change stays the same object: pages drawn for it are kept with it.
    private PublishedSurvey Keep(Survey survey, string business)
    {
        var now = new PublishedSurvey(
            survey.WorkspaceId, survey.Id, survey.Key, survey.State, survey.Version, survey.Title, survey.Touchpoint, survey.Content, business);
        if (_kept.TryGetValue<Kept>(survey.Key, out var before) && before!.Survey is { } old
            && (old.Version, old.State, old.Touchpoint, old.Business) == (now.Version, now.State, now.Touchpoint, now.Business))
            now = old;
        _kept.Set(survey.Key, new Kept(now, time.GetUtcNow() + Fresh), new MemoryCacheEntryOptions { Size = 1, SlidingExpiration = TimeSpan.FromMinutes(10) });
        return now;
    }

    private sealed class Kept(PublishedSurvey survey, DateTimeOffset due)
    {
        private long _due = due.UtcTicks;

        public PublishedSurvey Survey { get; } = survey;

        /// <summary>True for the first who asks after it fell due: that one reads it again, the others need not wait.</summary>
        public bool IsDue(DateTimeOffset now)
        {
            var seen = Interlocked.Read(ref _due);
            return now.UtcTicks >= seen && Interlocked.CompareExchange(ref _due, (now + Fresh).UtcTicks, seen) == seen;
        }
    }
}
