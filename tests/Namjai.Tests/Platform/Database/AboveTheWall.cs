using Microsoft.Extensions.DependencyInjection;
using Namjai.Platform.Database;
using Namjai.Tests.Servers;
using Npgsql;

namespace Namjai.Tests.Platform.Database;

/// <summary>A superuser's transaction on a server's database, which can go on as somebody less and is taken back at the end.</summary>
internal sealed class AboveTheWall : IAsyncDisposable
{
    private readonly NpgsqlConnection _connection;

    private AboveTheWall(NpgsqlConnection connection) => _connection = connection;

    public static async Task<AboveTheWall> OpenAsync(NamjaiServer server)
    {
        var choice = server.Services.GetRequiredService<DatabaseChoice>();
        var above = new AboveTheWall(new(new NpgsqlConnectionStringBuilder(choice.ConnectionString) { Username = "postgres", Pooling = false }.ConnectionString));
        await above._connection.OpenAsync();
        await above.DoAsync("begin");
        // Rows that stand alone need no parents.
        await above.DoAsync("set local session_replication_role = replica");
        return above;
    }

    public async ValueTask DisposeAsync() => await _connection.DisposeAsync();

    public Task<int> BecomeAsync(string role) => DoAsync($"set local role {role}");

    public Task<int> EnterAsync(Guid workspace) => DoAsync($"select set_config('namjai.workspace', '{workspace}', true), set_config('namjai.everywhere', 'off', true)");

    /// <summary>A row with something in every column that must not be empty.</summary>
    public async Task AddAnyRowAsync(string table, Guid workspace)
    {
        var columns = await ListAsync($"""
            select attname || ' ' || format_type(atttypid, null) from pg_attribute
            where attrelid = '{table}'::regclass and attnum > 0 and not attisdropped and attnotnull and not atthasdef and attidentity = '' and attname <> 'workspace_id'
            """);
        var named = columns.ConvertAll(column => column.Split(' ', 2));
        await DoAsync($"insert into {table} ({string.Join(", ", [.. named.Select(column => column[0]), "workspace_id"])}) "
            + $"values ({string.Join(", ", [.. named.Select(column => AnyOf(column[1])), $"'{workspace}'"])})");
    }

    public async Task<List<string>> ListAsync(string sql)
    {
        await using var command = new NpgsqlCommand(sql, _connection);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
            rows.Add(reader.GetString(0));
        return rows;
    }

    public async Task<long> CountAsync(string sql)
    {
        await using var command = new NpgsqlCommand(sql, _connection);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    /// <summary>How many rows it changed.</summary>
    public async Task<int> DoAsync(string sql)
    {
        await using var command = new NpgsqlCommand(sql, _connection);
        return await command.ExecuteNonQueryAsync();
    }

    /// <summary>Why it can't be done, by PostgreSQL's code; null if it was done.</summary>
    public async Task<string?> RefusalAsync(string sql)
    {
        await DoAsync("savepoint before");
        try
        {
            await DoAsync(sql);
            return null;
        }
        catch (PostgresException refused)
        {
            return refused.SqlState;
        }
        finally
        {
            await DoAsync("rollback to savepoint before");
        }
    }

    private static string AnyOf(string type) => type switch
    {
        "uuid" => $"'{Guid.NewGuid()}'",
        "date" or "timestamp with time zone" => "now()",
        "boolean" => "true",
        "bytea" => "''",
        "json" or "jsonb" => "'{}'",
        _ => type.StartsWith("char", StringComparison.Ordinal) || type is "text" or "tsvector" ? "'any'" : "'1'",
    };
}
