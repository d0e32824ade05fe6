using Namjai.Tests.Architecture.Planted.Kitchen.Contracts;

namespace Namjai.Tests.Architecture.Planted.Sums;

internal static class PlainSum
{
    public static double Of(IEnumerable<double> numbers) => numbers.Where(double.IsFinite).Sum();
}

internal static class AskTheWeb
{
    public static int Of(Microsoft.AspNetCore.Http.HttpContext context) => context.Response.StatusCode;
}

internal static class AskTheKitchen
{
    public static int Of(IMenu menu) => menu.Dishes.Count;
}
