namespace Namjai.Understand;

/// <summary>What programs are told when a question can't be understood.</summary>
internal sealed class QueryWords;
