namespace Namjai.Understand.Counts;

internal sealed record LanguageCount(string Language, int Comments);
