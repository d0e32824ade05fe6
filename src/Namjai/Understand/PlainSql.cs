using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Namjai.Platform.Database;

namespace Namjai.Understand;

/// <summary>Reads rows by SQL that both databases speak, on the context's own connection and in its transaction.</summary>
internal static class PlainSql
{
    public static async Task<List<T>> ReadAsync<T>(
        this NamjaiDb db, string sql, Func<DbDataReader, T> read, CancellationToken cancellation, params IEnumerable<(string Name, object Value)> parameters)
    {
        await db.Database.OpenConnectionAsync(cancellation);
        try
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = sql;
            command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
            foreach (var (name, value) in parameters)
            {
                var parameter = command.CreateParameter();
                (parameter.ParameterName, parameter.Value) = (name, value);
                command.Parameters.Add(parameter);
            }
            await using var reader = await command.ExecuteReaderAsync(cancellation);
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
}
