namespace Namjai.Listen.Surveys.Drafts;

/// <summary>What is wrong with a draft, and in which field: <c>questions[1].choices</c>.</summary>
/// <param name="Detail">What the sentence about it names: a limit, a key, the values that would be right.</param>
internal sealed record SurveyFault(string Field, SurveyFaultReason Reason, string? Detail = null);

internal enum SurveyFaultReason
{
    /// <summary>Needed, and not there or blank.</summary>
    Missing,

    /// <summary>Longer than the limit.</summary>
    TooLong,

    /// <summary>More items than the limit.</summary>
    TooMany,

    /// <summary>Fewer items than are needed.</summary>
    TooFew,

    /// <summary>Not one of the values that there are.</summary>
    Unknown,

    /// <summary>Characters that are no text.</summary>
    BrokenText,

    /// <summary>A language that surveys are not offered in.</summary>
    UnknownLanguage,

    /// <summary>A language is offered, but this has no words in it.</summary>
    NotInLanguage,

    /// <summary>A key that is not made of letters, digits, hyphens and underscores.</summary>
    BadKey,

    /// <summary>A key that another one has already.</summary>
    KeyTwice,

    /// <summary>A survey of one measure that does not begin with its question.</summary>
    NotTheMeasure,

    /// <summary>Something that this kind of question does not have.</summary>
    NotForThisKind,

    /// <summary>A condition on a question that does not stand before it.</summary>
    NotAnEarlierQuestion,

    /// <summary>A condition that its question can't meet: words have no choices and no score.</summary>
    CannotDecide,

    /// <summary>From and to that are no range of the scale, or overlap.</summary>
    BadRange,

    /// <summary>A question that was asked takes another kind of answer now.</summary>
    KindChanged,
}
