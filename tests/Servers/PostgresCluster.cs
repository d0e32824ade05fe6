using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

[assembly: AssemblyFixture(typeof(Namjai.Tests.Servers.PostgresCluster))]

namespace Namjai.Tests.Servers;

/// <summary>A real PostgreSQL on a free port, started when the first test asks for it and thrown away at the end.</summary>
public sealed class PostgresCluster : IAsyncDisposable
{
    /// <summary>The role that Namjai signs in with: no superuser, so that row-level security holds for it.</summary>
    private const string Role = "namjai";

    private readonly Lazy<Task<int>> _port;
    private string? _folder;
    private Process? _process;

    public PostgresCluster() => _port = new Lazy<Task<int>>(StartAsync);

    /// <summary>A new, empty database; what connects to it is no superuser.</summary>
    public async Task<string> NewDatabaseAsync()
    {
        var name = "namjai_" + Guid.NewGuid().ToString("n");
        await RunAsync(await _port.Value, $"create database {name} owner {Role}");
        return ConnectionString(await _port.Value, name, Role);
    }

    /// <summary>A new, empty database whose tables are kept in another folder, which the server's system user must be let into.</summary>
    public async Task<string> NewDatabaseAsync(string folder)
    {
        var name = "namjai_" + Guid.NewGuid().ToString("n");
        await RunAsync(await _port.Value, $"create tablespace {name} location '{folder}'");
        await RunAsync(await _port.Value, $"create database {name} owner {Role} tablespace {name}");
        return ConnectionString(await _port.Value, name, Role);
    }

    /// <summary>Takes such a database away again, with whoever is still connected.</summary>
    public async Task DropDatabaseAsync(string connectionString)
    {
        var name = new NpgsqlConnectionStringBuilder(connectionString).Database;
        await RunAsync(await _port.Value, $"drop database {name} with (force)");
        await RunAsync(await _port.Value, $"drop tablespace {name}");
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is null)
            return;
        NpgsqlConnection.ClearAllPools();
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
        Directory.Delete(_folder!, recursive: true);
    }

    private async Task<int> StartAsync()
    {
        var programs = Directory.GetDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin")).Order(StringComparer.Ordinal).Last();
        var port = FreePort();
        _folder = Directory.CreateTempSubdirectory("namjai-postgres-").FullName;
        // PostgreSQL refuses to run as root. It stops when this process's end of the pipe closes, however this process ends.
        var start = new ProcessStartInfo("/bin/sh")
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = "/",
        };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add("""
            as=""
            if [ "$(id -u)" = 0 ]; then chown postgres "$2"; as="setpriv --reuid postgres --regid postgres --clear-groups"; fi
            $as "$1/initdb" -D "$2/data" -U postgres -A trust -E UTF8 --locale=C.UTF-8 --no-sync >"$2.log" 2>&1 || exit 1
            $as "$1/postgres" -D "$2/data" -p "$3" -k "$2" -c listen_addresses=127.0.0.1 -c fsync=off -c max_connections=1000 >>"$2.log" 2>&1 &
            postgres=$!
            read -r _
            kill -INT $postgres
            wait $postgres
            rm -f "$2.log"
            """);
        start.ArgumentList.Add("postgres-for-tests");
        start.ArgumentList.Add(programs);
        start.ArgumentList.Add(_folder);
        start.ArgumentList.Add(port.ToString(CultureInfo.InvariantCulture));
        _process = Process.Start(start)!;
        await UntilItAnswersAsync(port);
        await RunAsync(port, $"create role {Role} login nosuperuser");
        return port;
    }

    private async Task UntilItAnswersAsync(int port)
    {
        for (var patience = 300; ; patience--)
        {
            try
            {
                await RunAsync(port, "select 1");
                return;
            }
            catch (NpgsqlException) when (patience > 0 && !_process!.HasExited)
            {
                await Task.Delay(100);
            }
        }
    }

    private static async Task RunAsync(int port, string sql)
    {
        await using var connection = new NpgsqlConnection(ConnectionString(port, "postgres", "postgres"));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    // All tests share one server: what a pool does not need just now, others do.
    private static string ConnectionString(int port, string database, string user) =>
        $"Host=127.0.0.1;Port={port.ToString(CultureInfo.InvariantCulture)};Database={database};Username={user};Maximum Pool Size=20;Connection Idle Lifetime=10;Connection Pruning Interval=5;Include Error Detail=true";

    private static int FreePort()
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return ((IPEndPoint)socket.LocalEndPoint!).Port;
    }
}
