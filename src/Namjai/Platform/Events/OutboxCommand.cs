using System.Data.Common;

namespace Namjai.Platform.Events;

/// <summary>For writers with prepared commands of their own: the same row as <see cref="Outbox.Add"/> makes. They call <see cref="OutboxSignal.Raise"/> after their commit.</summary>
internal static class OutboxCommand
{
    public const string Insert = "insert into outbox_events (workspace_id, id, type, payload, at) values (@workspace_id, @id, @type, @payload, @at)";

    public static void Fill(DbCommand command, OutboxEvent happened)
    {
        command.Parameters.Clear();
        Add(command, "workspace_id", happened.WorkspaceId);
        Add(command, "id", happened.Id);
        Add(command, "type", happened.Type);
        Add(command, "payload", happened.Payload);
        Add(command, "at", happened.At.ToDateTimeUtc());
    }

    private static void Add(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value;
        command.Parameters.Add(parameter);
    }
}
