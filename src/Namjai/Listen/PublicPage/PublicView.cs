using Microsoft.Extensions.Localization;
using Namjai.Listen.Surveys;
using Namjai.Listen.Surveys.Publishing;
using Namjai.Listen.Surveys.Ready;
using Namjai.Platform.Localization;

namespace Namjai.Listen.PublicPage;

/// <summary>What every public page knows: who asks, in which language it speaks, and what the address carries.</summary>
internal sealed class PublicView(PublishedSurvey? survey, ReaderLanguage language, string carried, IStringLocalizer<PublicWords> words)
{
    public PublishedSurvey? Survey => survey;

    public ReaderLanguage Language => language;

    /// <summary>Its own name for each language; more than one makes a switch.</summary>
    public IReadOnlyList<ReaderLanguage> Languages => survey?.Languages ?? [];

    public string Say(string key, params object[] parts) => words.Say(key, parts);

    public string LanguageLink(ReaderLanguage to) => $"?lang={to.Code}{carried}";

    public (string Text, ReaderLanguage Language) In(LocalizedText text) => text.InWhich(language, Languages);

    /// <summary>The tag for what an owner wrote in another language than the page's; null where it is the page's own.</summary>
    public string? TagOf(LocalizedText text) => In(text).Language is { } other && other != language ? other.Tag : null;

    /// <summary>Words for a point of the scale: the owner's at the ends, else the usual ones; null for points that have none.</summary>
    public string? Point(Question question, int score)
    {
        var scale = question.Kind.Scale()!;
        if (question.Ends is { } ends)
            return score == scale.Lowest ? In(ends.Low).Text : score == scale.Highest ? In(ends.High).Text : null;
        return ReadyQuestions.PointOf(question.Kind.Measure()!.Value, score)?.In(language);
    }

    /// <summary>"9 of 10", "5 of 5, very satisfied": what a screen reader says of a square.</summary>
    public string NameOf(Question question, int score)
    {
        var name = Say("ScoreOf", score, question.Kind.Scale()!.Highest);
        return Point(question, score) is { } point ? $"{name}, {point}" : name;
    }

    public static IEnumerable<int> Scores(Question question)
    {
        var scale = question.Kind.Scale()!;
        return Enumerable.Range(scale.Lowest, scale.Highest - scale.Lowest + 1);
    }

    /// <summary>Whether every point has words of its own, which then stand beside it.</summary>
    public static bool IsTold(Question question) => question is { Kind: QuestionKind.Csat or QuestionKind.Ces5 or QuestionKind.Ces7, Ends: null };

    public static string ScaleClass(Question question) => IsTold(question) ? "scale told" : "scale " + question.Kind.Scale()!.Highest switch { 5 => "five", 7 => "seven", _ => "eleven" };

    /// <summary>What was answered so far, in a short line; null where there is nothing to say.</summary>
    public string? Given(Question? scored, int? score) => scored is null || score is null ? null : Say("Given", score, scored.Kind.Scale()!.Highest);
}
