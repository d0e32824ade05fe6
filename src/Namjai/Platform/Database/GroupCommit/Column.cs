using System.Data.Common;

namespace Namjai.Platform.Database.GroupCommit;

/// <summary>A column and how its value is had from a row's record.</summary>
internal abstract class Column<TRow>(string name)
{
    public string Name => name;

    /// <summary>For SQLite, row by row.</summary>
    public abstract object ValueOf(TRow row);

    /// <summary>For PostgreSQL, all rows at once.</summary>
    public abstract Array ValuesOf(IReadOnlyList<TRow> rows);

    public static Column<TRow> Of<TValue>(string name, Func<TRow, TValue> read) => new Typed<TValue>(name, read);

    private sealed class Typed<TValue>(string name, Func<TRow, TValue> read) : Column<TRow>(name)
    {
        public override object ValueOf(TRow row) => read(row) as object ?? DBNull.Value;

        public override Array ValuesOf(IReadOnlyList<TRow> rows)
        {
            var values = new TValue[rows.Count];
            for (var i = 0; i < values.Length; i++)
                values[i] = read(rows[i]);
            return values;
        }
    }
}

/// <summary>Fills the parameters of a command that is used again and again.</summary>
internal static class CommandParameters
{
    public static void Set(this DbCommand command, int position, string name, object value)
    {
        if (position < command.Parameters.Count)
        {
            command.Parameters[position].Value = value;
            return;
        }
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value;
        command.Parameters.Add(parameter);
    }
}
