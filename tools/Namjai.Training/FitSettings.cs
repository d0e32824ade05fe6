namespace Namjai.Training;

/// <summary>How a logistic regression is fitted.</summary>
/// <param name="L2">How strongly weights are held near zero.</param>
/// <param name="RatioShare">How far a feature's scale is its log-count ratio, from 0 (not at all) to 1.</param>
/// <param name="SeenAtLeast">Features of fewer texts than this are left out.</param>
internal readonly record struct FitSettings(float L2, float RatioShare, int SeenAtLeast);
