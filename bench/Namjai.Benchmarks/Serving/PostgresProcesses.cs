using System.Globalization;
using Npgsql;

namespace Namjai.Benchmarks.Serving;

/// <summary>The processes of a PostgreSQL on this machine: what it does for an answer, the program's own processor time does not show.</summary>
internal sealed class PostgresProcesses
{
    private readonly int? _first;

    private PostgresProcesses(int? first) => _first = first;

    public static PostgresProcesses None { get; } = new(null);

    /// <summary>None where the server is elsewhere, or not on Linux.</summary>
    public static async Task<PostgresProcesses> FindAsync(string connectionString)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        await using var command = source.CreateCommand("select pg_backend_pid()");
        var backend = (int)(await command.ExecuteScalarAsync())!;
        return Stat.Of(backend) is { Name: "postgres" } found ? new(found.Parent) : None;
    }

    /// <summary>Of all its processes, and of those that have ended.</summary>
    public TimeSpan Cpu()
    {
        if (_first is not { } first)
            return default;
        var all = Directory.EnumerateDirectories("/proc").Select(folder => int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var id) ? Stat.Of(id) : null);
        return new TimeSpan(all.OfType<Stat>().Sum(one => one.Id == first ? (one.Own + one.Ended).Ticks : one.Parent == first ? one.Own.Ticks : 0));
    }

    private sealed record Stat(int Id, string Name, int Parent, TimeSpan Own, TimeSpan Ended)
    {
        public static Stat? Of(int id)
        {
            try
            {
                var text = File.ReadAllText($"/proc/{id}/stat");
                // What follows the name in brackets begins with the third field; see proc(5).
                var fields = text[(text.LastIndexOf(')') + 2)..].Split(' ');
                return new(id, text[(text.IndexOf('(') + 1)..text.LastIndexOf(')')], int.Parse(fields[1], CultureInfo.InvariantCulture), CpuTimes.Time(fields[11]) + CpuTimes.Time(fields[12]), CpuTimes.Time(fields[13]) + CpuTimes.Time(fields[14]));
            }
            catch (IOException)
            {
                return null; // it has ended meanwhile, or there is no /proc
            }
        }
    }
}
