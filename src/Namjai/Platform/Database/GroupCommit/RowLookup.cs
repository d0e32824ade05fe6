using System.Buffers;
using System.Data.Common;
using System.Text;
using System.Text.Json;

namespace Namjai.Platform.Database.GroupCommit;

/// <summary>Finds the rows of many keys in one statement.</summary>
/// <param name="select">What to read; columns are of the table <c>t</c>.</param>
/// <param name="table">The table.</param>
/// <param name="keys">Its key columns, which an index begins with.</param>
internal sealed class RowLookup<TKey>(string select, string table, params Column<TKey>[] keys)
{
    // The keys lead, so that the planner can't choose to go through the table instead.
    private readonly string _sqlite =
        $"select k.key, {select} from json_each($1) k cross join {table} t on "
        + string.Join(" and ", keys.Select((key, i) => $"t.{key.Name} = k.value->>{i}"));

    private readonly string _postgres =
        $"select k.place - 1, {select} from unnest({string.Join(", ", keys.Select((_, i) => $"${i + 1}"))}) "
        + $"with ordinality as k({string.Join(", ", keys.Select((_, i) => $"k{i}"))}, place) join {table} t on "
        + string.Join(" and ", keys.Select((key, i) => $"t.{key.Name} = k.k{i}"));

    /// <summary>Calls back for each row found, with the position of its key; what was selected begins at column 1.</summary>
    public async Task RunAsync(IReadOnlyList<TKey> sought, BatchTransaction transaction, Action<int, DbDataReader> found, CancellationToken cancellation)
    {
        if (sought.Count == 0)
            return;
        await using var reader = transaction.Kind == DatabaseKind.Postgres
            ? await transaction.ReadAsync(_postgres, Array.ConvertAll(keys, object (key) => key.ValuesOf(sought)), cancellation)
            : await transaction.ReadAsync(_sqlite, [Json(sought)], cancellation);
        while (await reader.ReadAsync(cancellation))
            found((int)reader.GetInt64(0), reader);
    }

    private string Json(IReadOnlyList<TKey> sought)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartArray();
            foreach (var one in sought)
            {
                json.WriteStartArray();
                foreach (var key in keys)
                    json.WriteStringValue(TextOf(key.ValueOf(one)));
                json.WriteEndArray();
            }
            json.WriteEndArray();
        }
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    // As Microsoft.Data.Sqlite writes ids.
    private static string TextOf(object value) => value is Guid id ? id.ToString().ToUpperInvariant() : (string)value;
}
