namespace Namjai.Language.Phrases;

/// <summary>A phrase that one side's comments use more than the other's.</summary>
/// <param name="Text">The phrase as customers write it most often.</param>
/// <param name="Language"><c>th</c>, <c>zh</c> or <c>en</c>.</param>
/// <param name="InLow">Comments of the low side that have it, each counted once.</param>
/// <param name="InHigh">Comments of the high side that have it.</param>
/// <param name="Z">Log-odds ratio in standard errors: above zero for the low side, below for the high side.</param>
public sealed record ContrastPhrase(string Text, string Language, int InLow, int InHigh, double Z);
