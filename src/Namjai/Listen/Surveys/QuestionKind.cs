using Namjai.Listen.Contracts;

namespace Namjai.Listen.Surveys;

/// <summary>What a question takes for an answer. Named in JSON by <see cref="SurveyNames"/>.</summary>
internal enum QuestionKind
{
    Nps,

    Csat,

    Ces5,

    Ces7,

    /// <summary>One of several.</summary>
    Choice,

    /// <summary>Any number of several.</summary>
    Choices,

    /// <summary>The customer's own words.</summary>
    Text,

    YesNo,
}

internal static class QuestionKinds
{
    public static Measure? Measure(this QuestionKind kind) => kind switch
    {
        QuestionKind.Nps => Contracts.Measure.Nps,
        QuestionKind.Csat => Contracts.Measure.Csat,
        QuestionKind.Ces5 => Contracts.Measure.Ces5,
        QuestionKind.Ces7 => Contracts.Measure.Ces7,
        _ => null,
    };

    public static QuestionKind Of(Measure measure) => measure switch
    {
        Contracts.Measure.Nps => QuestionKind.Nps,
        Contracts.Measure.Csat => QuestionKind.Csat,
        Contracts.Measure.Ces5 => QuestionKind.Ces5,
        Contracts.Measure.Ces7 => QuestionKind.Ces7,
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, null),
    };

    /// <summary>The scale of a scored question; null for any other.</summary>
    public static Scale? Scale(this QuestionKind kind) => kind.Measure() is { } measure ? Contracts.Scale.Of(measure) : null;

    public static bool HasChoices(this QuestionKind kind) => kind is QuestionKind.Choice or QuestionKind.Choices;

    /// <summary>True if a single tap on a button answers it.</summary>
    public static bool IsOneTap(this QuestionKind kind) => kind is not (QuestionKind.Text or QuestionKind.Choices);
}
