using Microsoft.Extensions.Localization;

namespace Namjai.Platform.Localization;

/// <summary>Takes sentences from resources. A missing one is a defect, so it is refused rather than shown as its key.</summary>
internal static class Wording
{
    public static string Say(this IStringLocalizer words, string key, params object[] parts)
    {
        var found = words[key, parts];
        return found.ResourceNotFound ? throw new InvalidOperationException($"No words for '{key}'.") : found.Value;
    }

    /// <summary>"1 comment" or "2 comments": <paramref name="key"/> with <c>One</c> or <c>Other</c> behind it.</summary>
    public static string Count(this IStringLocalizer words, string key, long count, ReaderNumbers numbers) =>
        words.Say(key + (count == 1 ? "One" : "Other"), numbers.Whole(count));
}
