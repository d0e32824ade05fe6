using System.Globalization;

namespace Namjai.Platform.Database.GroupCommit;

/// <summary>Adds many rows to a table: in SQLite one after the other, in PostgreSQL in one statement.</summary>
/// <param name="table">The table.</param>
/// <param name="onConflict">What to do with a row that is there already; blank to fail.</param>
/// <param name="columns">Its columns.</param>
internal sealed class RowInsert<TRow>(string table, string onConflict, params Column<TRow>[] columns)
{
    private readonly string _oneByOne = $"insert into {table} ({NamesOf(columns)}) values ({Parameters(columns.Length)}) {onConflict}";
    private readonly string _allAtOnce = $"insert into {table} ({NamesOf(columns)}) select * from unnest({Parameters(columns.Length)}) {onConflict}";

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
        var values = new object[columns.Length];
        foreach (var row in rows)
        {
            for (var i = 0; i < columns.Length; i++)
                values[i] = columns[i].ValueOf(row);
            await transaction.RunAsync(_oneByOne, values, cancellation);
        }
    }

    private Task AllAtOnceAsync(IReadOnlyList<TRow> rows, BatchTransaction transaction, CancellationToken cancellation) =>
        transaction.RunAsync(_allAtOnce, Array.ConvertAll(columns, object (column) => column.ValuesOf(rows)), cancellation);

    private static string NamesOf(Column<TRow>[] columns) => string.Join(", ", columns.Select(column => column.Name));

    private static string Parameters(int count) => string.Join(", ", Enumerable.Range(1, count).Select(i => string.Create(CultureInfo.InvariantCulture, $"${i}")));
}
