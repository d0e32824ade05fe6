namespace Namjai.Understand.PainPoints;

/// <summary>What tells a pattern from single incidents.</summary>
internal static class Pattern
{
    /// <summary>Fewer complaints than this are single incidents, told as such.</summary>
    public const int From = 5;
}
