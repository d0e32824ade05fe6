namespace Namjai.Platform.Web.Errors;

/// <summary>What is said when a page can't be shown.</summary>
internal sealed class ErrorWords;
