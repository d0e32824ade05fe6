using Namjai.Measures.Intervals;

namespace Namjai.Understand.Scores;

/// <summary>A number with its 95 % interval and what it was counted from.</summary>
internal readonly record struct Estimate(double Value, double Low, double High, int Count)
{
    /// <summary>Fewer answers than this are shown, but nothing is said of them.</summary>
    public const int EnoughAnswers = 30;

    public bool Enough => Count >= EnoughAnswers;

    public static Estimate From(IntervalEstimate measured) => new(measured.Value, measured.Low, measured.High, (int)measured.Count);
}
