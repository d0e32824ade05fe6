using Namjai.Platform.Web.Pages.Kept;

namespace Namjai.Platform.Web.Errors;

/// <summary>What went wrong, by the number that says so, and what the reader had typed, if it can be sent again.</summary>
internal sealed record ErrorView(int Status, KeptForm? Kept = null)
{
    private static readonly HashSet<int> Told = [400, 401, 403, 404, 405, 410, 413, 429, 500, 503, 507];

    public bool IsSignedOut => Status == StatusCodes.Status401Unauthorized;

    /// <summary>The number whose words are said; one that has none of its own is told as the nearest that has.</summary>
    public int Words => Told.Contains(Status) ? Status : Status < 500 ? 400 : 500;

    /// <summary>Worth trying again as it is.</summary>
    public bool MayPass => Words is 429 or 500 or 503;

    /// <summary>Whether a form that met with this may be taken when it is sent again.</summary>
    public static bool MayBeTakenLater(int status) => status is StatusCodes.Status400BadRequest or StatusCodes.Status401Unauthorized
        or StatusCodes.Status429TooManyRequests or >= StatusCodes.Status500InternalServerError;
}
