using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Localization;
using Namjai.Platform.Localization;

namespace Namjai.Platform.Web.Pages.Kept;

/// <summary>
/// Of an endpoint that takes a form: what its page calls the fields that people type into, so that a form that comes back can be looked over. Other fields go
/// with it unseen.
/// </summary>
/// <param name="Words">The page's words.</param>
/// <param name="Keys">By the field's name, without its language and places: <c>questions[].text</c>. A label that counts is given the last place.</param>
internal sealed partial record FieldLabels(Type Words, IReadOnlyDictionary<string, string> Keys)
{
    public static string? Of(HttpContext context, string field) =>
        context.GetEndpoint()?.Metadata.GetMetadata<FieldLabels>()?.Of(field, context.RequestServices.GetRequiredService<IStringLocalizerFactory>());

    private string? Of(string field, IStringLocalizerFactory localizers)
    {
        var language = ReaderLanguage.All.FirstOrDefault(one => field.EndsWith("." + one.Code, StringComparison.Ordinal));
        var name = language is null ? field : field[..^(language.Code.Length + 1)];
        if (!Keys.TryGetValue(Place().Replace(name, "[]"), out var key))
            return null;
        var last = Place().Matches(name).LastOrDefault() is { } place && int.TryParse(place.Groups["at"].ValueSpan, CultureInfo.InvariantCulture, out var at) ? at + 1 : 0;
        var label = localizers.Create(Words).Say(key, last);
        return language is null ? label : $"{label} · {LanguageNames.Of(language)}";
    }

    [GeneratedRegex(@"\[(?<at>\d{1,4})\]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Place();
}

internal static class LabelledForm
{
    public static TBuilder WithLabels<TBuilder>(this TBuilder route, Type words, params (string Field, string Key)[] labels)
        where TBuilder : IEndpointConventionBuilder =>
        route.WithMetadata(new FieldLabels(words, labels.ToDictionary(label => label.Field, label => label.Key, StringComparer.Ordinal)));
}
