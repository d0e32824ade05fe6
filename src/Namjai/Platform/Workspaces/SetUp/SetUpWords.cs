namespace Namjai.Platform.Workspaces.SetUp;

/// <summary>Words of setting a business up.</summary>
internal sealed class SetUpWords;
