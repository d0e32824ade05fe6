using System.Threading.Channels;
using Namjai.Platform.Database;
using Namjai.Platform.Logging;
using Npgsql;

namespace Namjai.Platform.Events;

/// <summary>With PostgreSQL, a beat on one node is felt by the pages that other nodes have open.</summary>
internal sealed class PulseAcrossNodes(WorkspacePulse pulse, DatabaseChoice choice, TimeProvider time, ILogger<PulseAcrossNodes> log) : BackgroundService
{
    private const string ChannelName = "namjai_pulse";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly string _node = Guid.NewGuid().ToString("n");

    // When there is more than can be told, the oldest go: the next beat of that workspace says the same.
    private readonly Channel<Guid> _toTell = Channel.CreateBounded<Guid>(new BoundedChannelOptions(1000) { FullMode = BoundedChannelFullMode.DropOldest });

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (choice.Kind != DatabaseKind.Postgres)
            return;
        await Task.Yield();
        using var feeling = pulse.FeelAll(workspace => _toTell.Writer.TryWrite(workspace));
        try
        {
            await Task.WhenAll(KeepAtItAsync(ListenAsync, stoppingToken), KeepAtItAsync(TellAsync, stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
        }
    }

    private async Task KeepAtItAsync(Func<NpgsqlConnection, CancellationToken, Task> work, CancellationToken stopping)
    {
        while (true)
        {
            try
            {
                await using var connection = new NpgsqlConnection(choice.ConnectionString);
                await connection.OpenAsync(stopping);
                await work(connection, stopping);
            }
            catch (Exception problem) when (!stopping.IsCancellationRequested)
            {
                log.LogWarning("Other nodes' beats are not felt for a while: {Problem}", ProblemInCode.Of(problem));
                await Task.Delay(Patience, time, stopping);
            }
        }
    }

    private async Task ListenAsync(NpgsqlConnection connection, CancellationToken stopping)
    {
        connection.Notification += (_, notification) =>
        {
            if (notification.Payload.Split(' ') is [var node, var workspace] && node != _node && Guid.TryParse(workspace, out var id))
                pulse.BeatHere(id);
        };
        await using (var listen = new NpgsqlCommand($"listen {ChannelName}", connection))
            await listen.ExecuteNonQueryAsync(stopping);
        while (true)
            await connection.WaitAsync(stopping);
    }

    private async Task TellAsync(NpgsqlConnection connection, CancellationToken stopping)
    {
        await using var notify = new NpgsqlCommand("select pg_notify($1, $2)", connection) { Parameters = { new() { Value = ChannelName }, new() } };
        while (true)
        {
            var workspaces = new HashSet<Guid> { await _toTell.Reader.ReadAsync(stopping) };
            while (_toTell.Reader.TryRead(out var another))
                workspaces.Add(another);
            foreach (var workspace in workspaces)
            {
                notify.Parameters[1].Value = $"{_node} {workspace}";
                await notify.ExecuteNonQueryAsync(stopping);
            }
        }
    }
}
