using Namjai.Language;

namespace Namjai.Understand.Themes;

/// <summary>A count for each theme.</summary>
internal sealed class ThemeCounts
{
    public static IReadOnlyList<Theme> All { get; } = Enum.GetValues<Theme>();

    private readonly int[] _counts = new int[All.Count];

    public int this[Theme theme]
    {
        get => _counts[(int)theme];
        set => _counts[(int)theme] = value;
    }

    public void Add(ThemeCounts other)
    {
        for (var theme = 0; theme < _counts.Length; theme++)
            _counts[theme] += other._counts[theme];
    }
}
