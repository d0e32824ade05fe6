namespace Namjai.Platform.Web.Components;

/// <summary>One of the pages that stand side by side.</summary>
public sealed record LinkTab(string Path, string Text, bool IsCurrent);
