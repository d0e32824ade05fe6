namespace Namjai.Platform.Web.Charts;

/// <summary>What a colour stands for. It never stands alone: words or place say the same.</summary>
public enum Tone
{
    /// <summary>No judgement.</summary>
    Plain,

    /// <summary>Unhappy.</summary>
    Hurt,

    /// <summary>Neither.</summary>
    Even,

    /// <summary>Happy.</summary>
    Glad,
}
