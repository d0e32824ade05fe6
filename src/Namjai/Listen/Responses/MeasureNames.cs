using Namjai.Listen.Contracts;

namespace Namjai.Listen.Responses;

/// <summary>Measures as the API and the tables name them.</summary>
internal static class MeasureNames
{
    public static string Of(Measure measure) => measure switch
    {
        Measure.Nps => "nps",
        Measure.Csat => "csat",
        Measure.Ces5 => "ces5",
        Measure.Ces7 => "ces7",
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, null),
    };

    public static Measure? Find(string? name) => name switch
    {
        "nps" => Measure.Nps,
        "csat" => Measure.Csat,
        "ces5" => Measure.Ces5,
        "ces7" => Measure.Ces7,
        _ => null,
    };

    /// <summary>For what the tables hold, which is only ever one of ours.</summary>
    public static Measure Read(string name) => Find(name) ?? throw new InvalidOperationException($"No measure is called {name}.");
}
