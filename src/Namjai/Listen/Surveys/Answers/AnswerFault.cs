namespace Namjai.Listen.Surveys.Answers;

/// <summary>Why an answer is refused, and which: <c>answers.score</c>, or <c>answers</c> for all of them.</summary>
/// <param name="Detail">What the sentence about it names: the range, the limit, what may be chosen.</param>
internal sealed record AnswerFault(string Field, AnswerFaultReason Reason, string? Detail = null);

internal enum AnswerFaultReason
{
    /// <summary>The survey has no question of this key.</summary>
    UnknownQuestion,

    /// <summary>The question hangs on another one, whose answer does not lead to it.</summary>
    NotAsked,

    /// <summary>Text for a score, a number for words, a list for one choice.</summary>
    WrongType,

    /// <summary>A score that is not a whole number of the scale.</summary>
    OutOfRange,

    UnknownChoice,

    TooLong,

    /// <summary>Characters that are no text.</summary>
    BrokenText,

    /// <summary>A required question was left empty.</summary>
    Required,

    /// <summary>No question was answered at all.</summary>
    NothingAnswered,
}
