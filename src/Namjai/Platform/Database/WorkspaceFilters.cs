using System.Reflection;
using Microsoft.EntityFrameworkCore;

namespace Namjai.Platform.Database;

/// <summary>The first wall between workspaces: no query sees another's rows unless the system itself looks everywhere.</summary>
internal static class WorkspaceFilters
{
    public static void Apply(ModelBuilder builder, NamjaiDb db)
    {
        foreach (var entity in builder.Model.GetEntityTypes().Where(one => typeof(IWorkspaceOwned).IsAssignableFrom(one.ClrType)).ToList())
            OfEntity.MakeGenericMethod(entity.ClrType).Invoke(null, [builder, db]);
    }

    private static readonly MethodInfo OfEntity =
        typeof(WorkspaceFilters).GetMethod(nameof(ApplyTo), BindingFlags.NonPublic | BindingFlags.Static)!;

    private static void ApplyTo<TEntity>(ModelBuilder builder, NamjaiDb db)
        where TEntity : class, IWorkspaceOwned =>
        builder.Entity<TEntity>().HasQueryFilter(row => db.IsEverywhere || row.WorkspaceId == db.WorkspaceIdOrNone);
}
