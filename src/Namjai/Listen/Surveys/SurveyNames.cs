using System.Diagnostics.CodeAnalysis;
using Namjai.Listen.Contracts;

namespace Namjai.Listen.Surveys;

/// <summary>Measures, kinds and states as the API, the forms and the stored surveys name them.</summary>
internal static class SurveyNames
{
    /// <summary>In the place of a measure, for a survey of several questions.</summary>
    public const string Form = "form";

    public static IReadOnlyList<string> Measures { get; } = [.. Enum.GetValues<Measure>().Select(Of)];

    public static IReadOnlyList<string> Kinds { get; } = [.. Enum.GetValues<QuestionKind>().Select(Of)];

    public static string Of(Measure measure) => measure.ToString().ToLowerInvariant();

    public static string Of(QuestionKind kind) => kind.ToString().ToLowerInvariant();

    public static string Of(SurveyState state) => state.ToString().ToLowerInvariant();

    public static bool TryParseMeasure(string? name, [NotNullWhen(true)] out Measure? measure) =>
        (measure = Enum.GetValues<Measure>().Cast<Measure?>().FirstOrDefault(one => Of(one!.Value) == name)) is not null;

    public static Measure ParseMeasure(string name) => Enum.Parse<Measure>(name, ignoreCase: true);

    public static bool TryParseKind(string? name, out QuestionKind kind)
    {
        var found = Enum.GetValues<QuestionKind>().Cast<QuestionKind?>().FirstOrDefault(one => Of(one!.Value) == name);
        kind = found ?? default;
        return found is not null;
    }
}
