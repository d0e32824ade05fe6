using Microsoft.Extensions.Localization;
using Namjai.Listen.Places;
using Namjai.Listen.Surveys;
using Namjai.Listen.Surveys.Drafts;
using Namjai.Listen.Surveys.Ready;
using Namjai.Platform.Localization;

namespace Namjai.Listen.Editing;

/// <summary>What a form holds, in the words of whoever reads it.</summary>
internal sealed class DraftWords(IStringLocalizer<StaffWords> words, ReaderLanguage language, PlaceNames places)
{
    /// <summary>In the reader's language, else in any; blank without words.</summary>
    public string In(IReadOnlyDictionary<string, string?>? text) =>
        ReaderLanguage.All.OrderByDescending(one => one == language).Select(one => text?.GetValueOrDefault(one.Code)?.Trim()).FirstOrDefault(found => found is { Length: > 0 }) ?? "";

    public string Touchpoint(string? key) => places.Typed(key, language);

    public IReadOnlyDictionary<string, string?> TouchpointNames(string? key) =>
        ReaderLanguage.All.ToDictionary(one => one.Code, one => places.OwnOf(key ?? "")[one], StringComparer.Ordinal);

    /// <summary>"Ask only when the answer to “How was it?” is at most 3"; blank if it is always asked.</summary>
    public string Condition(ShowWhenDraft? condition, IReadOnlyList<QuestionDraft?> questions)
    {
        if (condition is null)
            return "";
        var on = questions.FirstOrDefault(question => question?.Key == condition.Question);
        return words.Say("OnlyWhen", In(on?.Text), on is not null && SurveyNames.TryParseKind(on.Kind, out var kind) ? Answers(condition, on, kind) : "");
    }

    /// <summary>What a choice is called: yes and no have no words of the owner's.</summary>
    public string Choice(QuestionDraft question, string? key) => key switch
    {
        Question.Yes when question.Choices is not { Count: > 0 } => words.Say("Yes"),
        Question.No when question.Choices is not { Count: > 0 } => words.Say("No"),
        _ => In(question.Choices?.FirstOrDefault(choice => choice?.Key == key)?.Text),
    };

    /// <summary>"1 · Very dissatisfied".</summary>
    public string Point(QuestionDraft question, QuestionKind kind, int score)
    {
        var scale = kind.Scale()!;
        var name = question.Ends is not { } ends ? ReadyQuestions.PointOf(kind.Measure()!.Value, score)?.In(language)
            : score == scale.Lowest ? In(ends.Low) : score == scale.Highest ? In(ends.High) : null;
        return string.IsNullOrEmpty(name) ? $"{score}" : $"{score} · {name}";
    }

    private string Answers(ShowWhenDraft condition, QuestionDraft on, QuestionKind kind)
    {
        if (kind.Scale() is not { } scale)
            return string.Join(words.Say("Or"), (condition.Choices ?? []).Select(key => Choice(on, key)));
        var (from, to) = (condition.From ?? scale.Lowest, condition.To ?? scale.Highest);
        return from == to ? $"{from}"
            : from == scale.Lowest ? words.Say("AtMost", to)
            : to == scale.Highest ? words.Say("AtLeast", from)
            : words.Say("Between", from, to);
    }
}
