using Microsoft.EntityFrameworkCore;

namespace Namjai.Platform.Database;

/// <summary>Namjai's data in one SQLite file.</summary>
internal sealed class SqliteDb(DbContextOptions<SqliteDb> options, CurrentWorkspace workspace, WriteTurn turn)
    : NamjaiDb(options, workspace, turn);
