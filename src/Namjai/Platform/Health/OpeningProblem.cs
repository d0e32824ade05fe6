using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Namjai.Platform.Database;
using Npgsql;

namespace Namjai.Platform.Health;

/// <summary>Why the program can't start, in one line that says what to do.</summary>
internal static class OpeningProblem
{
    /// <summary>Null if it is none of those that a person can mend.</summary>
    public static string? Of(Exception problem, DatabaseChoice choice) => problem switch
    {
        PostgresException { SqlState: PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification } =>
            $"PostgreSQL at {Place(choice)} refuses the name or password of ConnectionStrings__Namjai.",
        PostgresException { SqlState: PostgresErrorCodes.InvalidCatalogName } => $"PostgreSQL at {Place(choice)} has no database '{Settings(choice).Database}'. Make it: createdb.",
        PostgresException { SqlState: PostgresErrorCodes.InsufficientPrivilege } => $"The role of ConnectionStrings__Namjai may not make tables at {Place(choice)}. Let it own the database.",
        PostgresException { SqlState: PostgresErrorCodes.DiskFull } => "The disk of PostgreSQL is full.",
        PostgresException => null,
        NpgsqlException or SocketException when choice.Kind == DatabaseKind.Postgres =>
            $"PostgreSQL can't be reached at {Place(choice)}. Is it running, and is ConnectionStrings__Namjai right?",
        SqliteException { SqliteErrorCode: SQLitePCL.raw.SQLITE_NOTADB } => $"{choice.FilePath} is no database of Namjai's, or is damaged.",
        SqliteException { SqliteErrorCode: SQLitePCL.raw.SQLITE_CORRUPT } => $"{choice.FilePath} is damaged. Put back the latest backup.",
        SqliteException { SqliteErrorCode: SQLitePCL.raw.SQLITE_FULL } => $"The disk of {choice.Folder} is full.",
        SqliteException { SqliteErrorCode: SQLitePCL.raw.SQLITE_CANTOPEN or SQLitePCL.raw.SQLITE_READONLY } or UnauthorizedAccessException or IOException
            when choice.Kind == DatabaseKind.Sqlite =>
            $"The data folder {choice.Folder} can't be written. Give it to the account that runs Namjai, or choose another by --data.",
        ArgumentException when choice.Kind == DatabaseKind.Postgres => "ConnectionStrings__Namjai can't be read; it looks like Host=...;Database=...;Username=...;Password=...",
        { InnerException: { } inner } => Of(inner, choice),
        _ => null,
    };

    private static string Place(DatabaseChoice choice) => FormattableString.Invariant($"{Settings(choice).Host}:{Settings(choice).Port}");

    private static NpgsqlConnectionStringBuilder Settings(DatabaseChoice choice) => new(choice.ConnectionString);
}
