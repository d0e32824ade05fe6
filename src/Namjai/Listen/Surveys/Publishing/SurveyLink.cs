namespace Namjai.Listen.Surveys.Publishing;

/// <summary>Where customers answer.</summary>
internal static class SurveyLink
{
    public static string PathOf(string key) => "/s/" + key;

    /// <summary>The whole address, at the name by which this request reached us.</summary>
    public static string Of(HttpRequest request, string key) => $"{request.Scheme}://{request.Host}{request.PathBase}{PathOf(key)}";
}
