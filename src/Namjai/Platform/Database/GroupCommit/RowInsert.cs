namespace Namjai.Platform.Database.GroupCommit;

/// <summary>Adds many rows to a table: in SQLite one after the other, in PostgreSQL in one statement.</summary>
/// <param name="table">The table.</param>
/// <param name="onConflict">What to do with a row that is there already; blank to fail.</param>
/// <param name="columns">Its columns.</param>
internal sealed class RowInsert<TRow>(string table, string onConflict, params Column<TRow>[] columns)
{
    private readonly string _names = string.Join(", ", columns.Select(column => column.Name));
    private readonly string[] _parameters = [.. columns.Select((_, i) => $"@p{i}")];

    public async Task RunAsync(IReadOnlyList<TRow> rows, BatchTransaction transaction, CancellationToken cancellation)
    {
        if (rows.Count == 0)
            return;
        if (transaction.Kind == DatabaseKind.Postgres)
            await AllAtOnceAsync(rows, transaction, cancellation);
        else
            await OneByOneAsync(rows, transaction, cancellation);
    }

    private async Task OneByOneAsync(IReadOnlyList<TRow> rows, BatchTransaction transaction, CancellationToken cancellation)
    {
        var command = transaction.Command($"insert into {table} ({_names}) values ({string.Join(", ", _parameters)}) {onConflict}");
        foreach (var row in rows)
        {
            for (var i = 0; i < columns.Length; i++)
                command.Set(i, _parameters[i], columns[i].ValueOf(row));
            await command.ExecuteNonQueryAsync(cancellation);
        }
    }

    private async Task AllAtOnceAsync(IReadOnlyList<TRow> rows, BatchTransaction transaction, CancellationToken cancellation)
    {
        var command = transaction.Command($"insert into {table} ({_names}) select * from unnest({string.Join(", ", _parameters)}) {onConflict}");
        for (var i = 0; i < columns.Length; i++)
            command.Set(i, _parameters[i], columns[i].ValuesOf(rows));
        await command.ExecuteNonQueryAsync(cancellation);
    }
}
