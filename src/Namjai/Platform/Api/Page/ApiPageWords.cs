namespace Namjai.Platform.Api.Page;

/// <summary>Words of the page to try the calls at.</summary>
internal sealed class ApiPageWords;
