using Microsoft.EntityFrameworkCore;
using Namjai.Listen.Surveys.Publishing;
using Namjai.Platform.Database;
using NodaTime;

namespace Namjai.Listen.Surveys;

/// <summary>Opens a survey to customers, and closes it.</summary>
internal sealed class PublishSurvey(NamjaiDb db, PublishedSurveys published, TimeProvider time)
{
    private const int MostAttempts = 5;

    /// <returns>The survey as it is now; null if there is none.</returns>
    public Task<Survey?> OpenAsync(Guid id, CancellationToken cancellation) => ChangeAsync(id, (survey, now) => survey.Publish(now), cancellation);

    /// <inheritdoc cref="OpenAsync"/>
    public Task<Survey?> CloseAsync(Guid id, CancellationToken cancellation) => ChangeAsync(id, (survey, now) => survey.Close(now), cancellation);

    // Opening and closing ask for nothing that somebody else's change could spoil, so after one they are simply done again.
    private async Task<Survey?> ChangeAsync(Guid id, Action<Survey, Instant> change, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            var survey = await db.Set<Survey>().FirstOrDefaultAsync(one => one.Id == id, cancellation);
            if (survey is null)
                return null;
            change(survey, Instant.FromUnixTimeMilliseconds(time.GetUtcNow().ToUnixTimeMilliseconds()));
            try
            {
                await db.SaveChangesAsync(cancellation);
                published.Forget(survey.Key);
                return survey;
            }
            catch (DbUpdateConcurrencyException) when (attempt < MostAttempts)
            {
                db.ChangeTracker.Clear();
            }
        }
    }
}
