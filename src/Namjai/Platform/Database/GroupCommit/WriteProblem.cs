using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;
using SQLitePCL;

namespace Namjai.Platform.Database.GroupCommit;

/// <summary>Tells what is wrong with the disk or the database from what is wrong with a write.</summary>
internal static class WriteProblem
{
    /// <summary>Null if it may be the write itself.</summary>
    public static WriteRefusal? Of(Exception problem) => problem switch
    {
        SqliteException sqlite => OfSqlite(sqlite),
        PostgresException { SqlState: PostgresErrorCodes.DiskFull or PostgresErrorCodes.InsufficientResources } => WriteRefusal.NoRoom,
        PostgresException { SqlState: PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow } => WriteRefusal.Busy,
        PostgresException => null,
        NpgsqlException => WriteRefusal.Busy, // the connection broke
        { InnerException: { } inner } => Of(inner),
        _ => null,
    };

    /// <summary>
    /// Another node wrote the same thing at the same moment, and trying again sees what it wrote; or it has changed a table, and a plan that was kept for it is void ("feature not supported").
    /// </summary>
    public static bool IsCollision(Exception problem) => problem is PostgresException
    {
        SqlState: PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected
            or PostgresErrorCodes.FeatureNotSupported
    };

    /// <summary>For the log: names out of the code, since messages may quote what a customer wrote.</summary>
    public static string InCode(Exception problem) => problem switch
    {
        SqliteException sqlite => $"{nameof(SqliteException)} {sqlite.SqliteExtendedErrorCode}",
        DbException { SqlState: { } state } => $"{problem.GetType().Name} {state}",
        _ => $"{problem.GetType().Name} in {problem.TargetSite?.DeclaringType?.Name}.{problem.TargetSite?.Name}",
    };

    private static WriteRefusal? OfSqlite(SqliteException problem) => (problem.SqliteErrorCode, problem.SqliteExtendedErrorCode) switch
    {
        (raw.SQLITE_FULL, _) => WriteRefusal.NoRoom,
        // The log's index and the log itself tell a full disk by these.
        (_, raw.SQLITE_IOERR_SHMSIZE or raw.SQLITE_IOERR_WRITE or raw.SQLITE_IOERR_TRUNCATE) => WriteRefusal.NoRoom,
        (raw.SQLITE_BUSY or raw.SQLITE_LOCKED or raw.SQLITE_IOERR or raw.SQLITE_CANTOPEN or raw.SQLITE_READONLY or raw.SQLITE_NOMEM, _) => WriteRefusal.Busy,
        _ => null,
    };
}
