namespace Namjai.Platform.Logging;

/// <summary>Where something failed, by names out of the code: messages of databases and parsers may quote what a customer wrote, so they are left out.</summary>
internal static class ProblemInCode
{
    private const int Longest = 400;

    public static string Of(Exception problem)
    {
        var innermost = problem.GetBaseException();
        var place = problem.TargetSite is { } site ? $"{site.DeclaringType?.Name}.{site.Name}" : "";
        var said = innermost == problem ? $"{problem.GetType().Name} in {place}" : $"{problem.GetType().Name} ({innermost.GetType().Name}) in {place}";
        return said.Length <= Longest ? said : said[..Longest];
    }
}
