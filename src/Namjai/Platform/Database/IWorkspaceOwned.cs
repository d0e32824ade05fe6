namespace Namjai.Platform.Database;

/// <summary>A row of one business. Queries see the current workspace's rows only, and keys and indexes begin with it.</summary>
internal interface IWorkspaceOwned
{
    Guid WorkspaceId { get; }
}
