namespace Namjai.Platform.Workspaces.Settings;

/// <summary>Words of the business's settings.</summary>
internal sealed class WorkspaceWords;
