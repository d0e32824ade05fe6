namespace Namjai.Measures.Drivers;

/// <summary>How much of the outcome a driver accounts for.</summary>
/// <param name="Name">Which driver.</param>
/// <param name="Weight">Its part of R^2, 0..1.</param>
/// <param name="Share">Its part of what all drivers account for, 0..1; 0 where they account for nothing.</param>
/// <param name="Low">Lower end of the 95 % bootstrap interval of the weight beyond that of a random driver; 0 where it can't be told from one.</param>
/// <param name="High">Upper end of that interval.</param>
public readonly record struct DriverWeight(string Name, double Weight, double Share, double Low, double High)
{
    /// <summary>True if the interval doesn't hold zero; the others are shown in grey.</summary>
    public bool IsClear => Low > 0;
}
