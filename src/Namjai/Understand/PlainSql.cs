using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Namjai.Platform.Database;

namespace Namjai.Understand;

/// <summary>Runs SQL that both databases speak, on the context's own connection and in its transaction.</summary>
internal static class PlainSql
{
    /// <summary>For statements that go through everything.</summary>
    private const int LongSeconds = 600;

    public static Task<List<T>> ReadAsync<T>(
        this NamjaiDb db, string sql, Func<DbDataReader, T> read, CancellationToken cancellation, params IEnumerable<(string Name, object Value)> parameters) =>
        db.ReadAfterAsync(0, sql, read, cancellation, parameters);

    /// <summary>Sends several statements at once, which are one transaction, and reads what one of them answers.</summary>
    /// <param name="others">How many stand before that one.</param>
    public static async Task<List<T>> ReadAfterAsync<T>(
        this NamjaiDb db, int others, string sql, Func<DbDataReader, T> read, CancellationToken cancellation, params IEnumerable<(string Name, object Value)> parameters)
    {
        await db.Database.OpenConnectionAsync(cancellation);
        try
        {
            await using var command = CommandOf(db, sql, parameters);
            await using var reader = await command.ExecuteReaderAsync(cancellation);
            for (var passed = 0; passed < others; passed++)
                await reader.NextResultAsync(cancellation);
            var rows = new List<T>();
            while (await reader.ReadAsync(cancellation))
                rows.Add(read(reader));
            return rows;
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    /// <summary>To be called in a transaction.</summary>
    public static async Task WriteAsync(this NamjaiDb db, string sql, CancellationToken cancellation, params IEnumerable<(string Name, object Value)> parameters)
    {
        await using var command = CommandOf(db, sql, parameters);
        await command.ExecuteNonQueryAsync(cancellation);
    }

    private static DbCommand CommandOf(NamjaiDb db, string sql, IEnumerable<(string Name, object Value)> parameters)
    {
        var command = db.Database.GetDbConnection().CreateCommand();
        (command.CommandText, command.CommandTimeout) = (sql, LongSeconds);
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        foreach (var (name, value) in parameters)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }
        return command;
    }
}
