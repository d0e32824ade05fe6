namespace Namjai.Benchmarks.Corpora;

/// <summary>How long the comments of a made file are.</summary>
internal enum Shape
{
    /// <summary>As the customers wrote them.</summary>
    Short,

    /// <summary>Several joined until they have 1,500 characters, as long reviews have.</summary>
    Long,

    /// <summary>50,000 characters in every cell.</summary>
    Huge,
}
