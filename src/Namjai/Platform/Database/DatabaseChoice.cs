namespace Namjai.Platform.Database;

/// <summary>Where a business's data is: in a SQLite file in the data folder, or in PostgreSQL.</summary>
/// <param name="Kind">Which database.</param>
/// <param name="ConnectionString">How it is reached.</param>
/// <param name="Folder">The data folder: the SQLite file, keys, attachments.</param>
internal sealed record DatabaseChoice(DatabaseKind Kind, string ConnectionString, string Folder)
{
    public const string FileName = "namjai.db";

    /// <summary>The file, where there is one.</summary>
    public string FilePath => Path.Combine(Folder, FileName);

    public static DatabaseChoice Sqlite(string folder) =>
        new(DatabaseKind.Sqlite, $"Data Source={Path.Combine(Path.GetFullPath(folder), FileName)};Foreign Keys=True;Pooling=True", Path.GetFullPath(folder));

    public static DatabaseChoice Postgres(string connectionString, string folder) =>
        new(DatabaseKind.Postgres, connectionString, Path.GetFullPath(folder));
}

/// <summary>The two databases that Namjai runs on.</summary>
internal enum DatabaseKind
{
    Sqlite,
    Postgres,
}
