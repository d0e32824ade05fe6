using Microsoft.EntityFrameworkCore;
using Namjai.Language;
using Namjai.Platform.Database;
using Namjai.Understand.Comments;
using Namjai.Understand.Themes;
using NodaTime;

namespace Namjai.Understand.PainPoints;

/// <summary>Moves customers to the day of their latest complaint of a theme.</summary>
internal sealed class TouchedDays(NamjaiDb db, CurrentWorkspace workspace)
{
    /// <summary>When customers complained last, by theme and touchpoint. To be asked in the transaction that keeps the comments, before they change and after.</summary>
    public async Task<IReadOnlyList<LatestComplaint>> LatestAsync(IReadOnlyCollection<Guid> customers, CancellationToken cancellation)
    {
        if (customers.Count == 0)
            return [];
        var own = workspace.Id;
        var wanted = customers.Select(customer => (Guid?)customer).ToList();
        return await db.Set<CommentTheme>()
            .Where(said => said.WorkspaceId == own && said.Sentiment == Sentiment.Negative && said.CustomerId != null && wanted.Contains(said.CustomerId))
            .GroupBy(said => new { said.CustomerId, said.Theme, said.Touchpoint })
            .Select(said => new LatestComplaint(said.Key.CustomerId!.Value, said.Key.Theme, said.Key.Touchpoint, said.Max(one => one.Day)))
            .ToListAsync(cancellation);
    }

    public async Task WriteAsync(IReadOnlyList<LatestComplaint> before, IReadOnlyList<LatestComplaint> after, CancellationToken cancellation)
    {
        var changes = new Dictionary<(CountLevel Level, string Touchpoint, LocalDate Day, Theme Theme), long>();
        Add(before, -1);
        Add(after, 1);
        // Always in the same order, so that two nodes don't wait for each other in a circle.
        foreach (var (row, change) in changes.Where(one => one.Value != 0).OrderBy(one => one.Key.Level).ThenBy(one => one.Key.Touchpoint, StringComparer.Ordinal)
            .ThenBy(one => one.Key.Day).ThenBy(one => one.Key.Theme))
        {
            await db.Database.ExecuteSqlAsync($"""
                insert into touched_days (workspace_id, level, touchpoint, day, theme, customers)
                values ({workspace.Id}, {(int)row.Level}, {row.Touchpoint}, {row.Day.ToDateOnly()}, {(int)row.Theme}, {change})
                on conflict (workspace_id, level, touchpoint, day, theme) do update set customers = touched_days.customers + excluded.customers
                """, cancellation);
        }

        void Add(IReadOnlyList<LatestComplaint> latest, int times)
        {
            foreach (var one in latest)
                Count((CountLevel.Touchpoint, one.Touchpoint, one.Day, one.Theme), times);
            foreach (var one in latest.GroupBy(one => (one.Customer, one.Theme)))
                Count((CountLevel.Day, "", one.Max(place => place.Day), one.Key.Theme), times);
        }

        void Count((CountLevel, string, LocalDate, Theme) row, int times) => changes[row] = changes.GetValueOrDefault(row) + times;
    }
}

/// <summary>The last day on which a customer complained of a theme at a touchpoint.</summary>
internal sealed record LatestComplaint(Guid Customer, Theme Theme, string Touchpoint, LocalDate Day);
