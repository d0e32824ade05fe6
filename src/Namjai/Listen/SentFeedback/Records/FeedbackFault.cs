namespace Namjai.Listen.SentFeedback.Records;

/// <summary>Why a record is rejected.</summary>
/// <param name="Field">As in the JSON, such as <c>customer.phone</c>; blank for the record as a whole.</param>
/// <param name="Detail">What the sentence about it names.</param>
internal sealed record FeedbackFault(string Field, FeedbackFaultReason Reason, string Detail = "");

internal enum FeedbackFaultReason
{
    NotAnObject,
    Missing,
    WrongType,
    TooLong,
    BrokenText,
    NotADate,
    ImplausibleDate,
    UnknownMeasure,
    UnknownScale,
    ScaleNeeded,
    ScaleIsNotTheMeasures,
    OutOfRange,
    NotALanguage,
    NothingInIt,
    NotAnEmail,
    NotAPhone,
}
