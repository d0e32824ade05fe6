using Microsoft.EntityFrameworkCore;

namespace Namjai.Platform.Database;

/// <summary>Namjai's data in PostgreSQL, for many nodes.</summary>
internal sealed class PostgresDb(DbContextOptions<PostgresDb> options, CurrentWorkspace workspace, WriteTurn turn)
    : NamjaiDb(options, workspace, turn);
