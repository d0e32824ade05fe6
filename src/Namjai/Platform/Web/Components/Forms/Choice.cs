namespace Namjai.Platform.Web.Components.Forms;

/// <summary>One of several things to choose from.</summary>
public sealed record Choice(string Value, string Text, string? Hint = null);
