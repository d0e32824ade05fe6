namespace Namjai.Platform.Web.Errors;

/// <summary>What went wrong, by the number that says so.</summary>
internal sealed record ErrorView(int Status)
{
    private static readonly HashSet<int> Told = [400, 403, 404, 405, 410, 413, 429, 500];

    /// <summary>The number whose words are said; one that has none of its own is told as the nearest that has.</summary>
    public int Words => Told.Contains(Status) ? Status : Status < 500 ? 400 : 500;

    /// <summary>Worth trying again as it is.</summary>
    public bool MayPass => Words is 429 or 500;
}
