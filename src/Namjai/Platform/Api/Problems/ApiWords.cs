namespace Namjai.Platform.Api.Problems;

/// <summary>What programs are told when a call can't be answered.</summary>
internal sealed class ApiWords;
