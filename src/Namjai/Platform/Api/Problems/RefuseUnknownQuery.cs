using System.Reflection;
using Microsoft.Extensions.Localization;
using Namjai.Platform.Localization;
using Namjai.Platform.Web.Pages;

namespace Namjai.Platform.Api.Problems;

/// <summary>A misspelt <c>?tuochpoint=</c> must not be answered as if nothing had been asked: it is refused and the known names are told.</summary>
internal static class RefuseUnknownQuery
{
    public static EndpointFilterDelegate Filter(EndpointFilterFactoryContext endpoint, EndpointFilterDelegate next)
    {
        // A call says what it knows by the parameters of its handler.
        var known = endpoint.MethodInfo.GetParameters().Select(NameOf).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        return context => Faults(context.HttpContext, known) is { Count: > 0 } faults
            ? ValueTask.FromResult<object?>(Results.ValidationProblem(faults))
            : next(context);
    }

    private static Dictionary<string, string[]> Faults(HttpContext context, HashSet<string> known)
    {
        var faults = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var (name, values) in context.Request.Query)
        {
            var words = context.RequestServices.GetRequiredService<IStringLocalizer<ApiWords>>();
            if (!known.Contains(name) && !string.Equals(name, SpeakReadersLanguage.Query, StringComparison.Ordinal))
            {
                var names = string.Join(", ", known.Except(RouteNames(context), StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal));
                faults[name] = [names.Length > 0 ? words.Say("UnknownQuery", name, names) : words.Say("UnknownQueryNone", name)];
            }
            else if (values.Count > 1)
            {
                faults[name] = [words.Say("Repeated", name)];
            }
            else if (values.ToString().Contains('\0', StringComparison.Ordinal))
            {
                faults[name] = [words.Say("WrongValue")];
            }
        }
        return faults;
    }

    private static IEnumerable<string> RouteNames(HttpContext context) => context.Request.RouteValues.Keys;

    private static string? NameOf(ParameterInfo parameter)
    {
        var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        var isPlain = type.IsPrimitive || type.IsEnum || type == typeof(string) || type == typeof(Guid) || type == typeof(string[]);
        return isPlain ? parameter.Name : null;
    }
}
