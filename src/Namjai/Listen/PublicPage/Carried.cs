using Namjai.Listen.Surveys;
using Namjai.Listen.Surveys.Drafts;

namespace Namjai.Listen.PublicPage;

/// <summary>What the address of a survey tells beside it: where the customer met it, and by which way they came.</summary>
/// <param name="Touchpoint">Null if the address names none: then the survey's own holds.</param>
/// <param name="Channel">Null if the address names none: then it was a link.</param>
internal readonly record struct Carried(string? Touchpoint, string? Channel)
{
    public const string Link = "link", Qr = "qr";

    public bool IsEmpty => Touchpoint is null && Channel is null;

    public static Carried Of(HttpRequest request) => request.QueryString.HasValue
        ? new(Word(request.Query["touchpoint"]), Word(request.Query["channel"]))
        : default;

    /// <summary>To go behind <c>?lang=th</c>.</summary>
    public override string ToString() =>
        (Touchpoint is null ? "" : "&touchpoint=" + Uri.EscapeDataString(Touchpoint)) + (Channel is null ? "" : "&channel=" + Uri.EscapeDataString(Channel));

    private static string? Word(string? given)
    {
        var word = given?.Trim();
        return word is { Length: > 0 and <= SurveyLimits.Touchpoint } && StorableText.Holds(word) && !word.Any(char.IsControl) ? word : null;
    }
}
