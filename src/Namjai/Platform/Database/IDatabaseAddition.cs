namespace Namjai.Platform.Database;

/// <summary>What migrations can't say: search tables, row-level security. Runs after every migration and does no harm the second time.</summary>
internal interface IDatabaseAddition
{
    Task ApplyAsync(NamjaiDb db, CancellationToken cancellation);
}
