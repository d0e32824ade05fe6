using Namjai.Platform.Web.Pages;

namespace Namjai.Platform.Workspaces.Settings;

/// <summary>The business's settings as they are or as they were typed.</summary>
internal sealed record WorkspaceView(string Name, string Language, string TimeZone, bool IsSaved, FormFaults Faults);
