namespace Namjai.Understand.Reports.Counting;

internal sealed record LanguageCount(string Language, int Comments);
