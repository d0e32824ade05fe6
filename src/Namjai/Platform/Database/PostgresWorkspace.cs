using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Namjai.Platform.Database;

/// <summary>Tells PostgreSQL whose rows this connection may see, for its row-level security. Pooled connections forget it when they are given back.</summary>
internal sealed class PostgresWorkspace(CurrentWorkspace workspace) : DbConnectionInterceptor
{
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = Command(connection, workspace.IdIfKnown, workspace.IsEverywhere);
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = Command(connection, workspace.IdIfKnown, workspace.IsEverywhere);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>For connections that are opened without EF.</summary>
    public static DbCommand Command(DbConnection connection, Guid? workspace, bool isEverywhere)
    {
        var command = connection.CreateCommand();
        command.CommandText = "select set_config('namjai.workspace', @workspace, false), set_config('namjai.everywhere', @everywhere, false)";
        Add(command, "workspace", workspace?.ToString() ?? "");
        Add(command, "everywhere", isEverywhere ? "on" : "off");
        return command;
    }

    private static void Add(DbCommand command, string name, string value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value;
        command.Parameters.Add(parameter);
    }
}
