namespace Namjai.Understand.Reports.Findings;

/// <param name="InLow">Low-scored (or negative) comments with the phrase.</param>
/// <param name="InHigh">The others with it.</param>
/// <param name="Z">Log-odds in standard errors.</param>
internal sealed record PhraseFinding(string Phrase, string Language, int InLow, int InHigh, double Z);
