using System.Text.Json.Serialization;

namespace Namjai.Listen.Surveys;

/// <summary>One question. Answers are kept under its key, so the key outlives every rewording.</summary>
internal sealed record Question(string Key, QuestionKind Kind, LocalizedText Text, bool Required)
{
    public const string Yes = "yes", No = "no";

    public IReadOnlyList<Choice> Choices { get; init; } = [];

    /// <summary>Words on the ends of the scale; null for the usual ones.</summary>
    public ScaleEnds? Ends { get; init; }

    /// <summary>Other words for some scores of the survey's first scored question, so that "what went well?" is not asked of who gave a 2.</summary>
    public IReadOnlyList<ScoreWording> Wordings { get; init; } = [];

    /// <summary>Null if it is always asked.</summary>
    public ShowWhen? ShowWhen { get; init; }

    /// <summary>What may be chosen; nothing for scores and words.</summary>
    [JsonIgnore]
    public IEnumerable<string> ChoiceKeys => Kind == QuestionKind.YesNo ? [Yes, No] : Choices.Select(choice => choice.Key);

    public LocalizedText TextFor(int? score) =>
        Wordings.FirstOrDefault(wording => score >= wording.From && score <= wording.To)?.Text ?? Text;
}

/// <summary>One of the answers to choose from.</summary>
internal sealed record Choice(string Key, LocalizedText Text);

/// <summary>What stands at the lowest and at the highest score.</summary>
internal sealed record ScaleEnds(LocalizedText Low, LocalizedText High);

/// <summary>The words of a question for scores from one to another, both included.</summary>
internal sealed record ScoreWording(int From, int To, LocalizedText Text);

/// <summary>
/// The one rule of branching: ask this question only if an earlier one was answered with one of the choices, or with a score in the range.
/// Yes and no are the choices <c>yes</c> and <c>no</c>.
/// </summary>
internal sealed record ShowWhen(string Question)
{
    public IReadOnlyList<string> Choices { get; init; } = [];

    public int? From { get; init; }

    public int? To { get; init; }
}
