using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Namjai.Platform.Database;
using Npgsql;

namespace Namjai.Benchmarks.Reading;

/// <summary>Writes entities of the product's own model as plain rows, by prepared commands or by COPY: filling is not what is measured.</summary>
internal sealed class BulkRows(NamjaiDb db)
{
    public async Task WriteAsync<T>(IEnumerable<T> entities)
        where T : class
    {
        var table = db.Model.FindEntityType(typeof(T))!;
        var columns = table.GetProperties().ToList();
        var names = string.Join(", ", columns.Select(column => column.GetColumnName()));
        var rows = entities.Select(entity => columns.Select(column => ValueOf(column, entity)));
        await db.Database.OpenConnectionAsync();
        if (db.Database.GetDbConnection() is NpgsqlConnection postgres)
            await CopyAsync(postgres, table.GetTableName()!, names, rows);
        else
            Insert((SqliteConnection)db.Database.GetDbConnection(), $"insert into {table.GetTableName()} ({names}) values ({string.Join(", ", columns.Select((_, at) => $"@{at}"))})", rows);
        await db.Database.CloseConnectionAsync();
    }

    private static object? ValueOf(IProperty column, object entity)
    {
        var value = column.GetGetter().GetClrValue(entity);
        return value is not null && column.GetTypeMapping().Converter is { } converter ? converter.ConvertToProvider(value) : value;
    }

    // By way of another table: PostgreSQL doesn't copy into one with row-level security.
    private static async Task CopyAsync(NpgsqlConnection connection, string table, string names, IEnumerable<IEnumerable<object?>> rows)
    {
        await using var transaction = await connection.BeginTransactionAsync();
        await RunAsync(connection, $"create temporary table bulk (like {table}) on commit drop");
        await using (var writer = await connection.BeginBinaryImportAsync($"copy bulk ({names}) from stdin (format binary)"))
        {
            foreach (var row in rows)
                await writer.WriteRowAsync(CancellationToken.None, [.. row.Select(value => value ?? DBNull.Value)]);
            await writer.CompleteAsync();
        }
        await RunAsync(connection, $"insert into {table} ({names}) select {names} from bulk");
        await transaction.CommitAsync();
    }

    private static async Task RunAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 600 };
        await command.ExecuteNonQueryAsync();
    }

    private static void Insert(SqliteConnection connection, string insert, IEnumerable<IEnumerable<object?>> rows)
    {
        using var transaction = connection.BeginTransaction();
        using var command = connection.CreateCommand();
        (command.CommandText, command.Transaction) = (insert, transaction);
        foreach (var row in rows)
        {
            var at = 0;
            foreach (var value in row)
            {
                if (command.Parameters.Count == at)
                    command.Parameters.Add(new SqliteParameter($"@{at}", value ?? DBNull.Value));
                command.Parameters[at].ResetSqliteType();
                command.Parameters[at++].Value = value ?? DBNull.Value;
            }
            command.ExecuteNonQuery();
        }
        transaction.Commit();
    }
}
