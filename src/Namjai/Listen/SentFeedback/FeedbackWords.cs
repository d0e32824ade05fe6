using Namjai.Listen.SentFeedback.Records;
using Namjai.Platform.Localization;

namespace Namjai.Listen.SentFeedback;

/// <summary>What is said about feedback that can't be taken, in FeedbackWords.resx and its translations.</summary>
[WordPerMember(typeof(FeedbackFaultReason), "Fault")]
internal sealed class FeedbackWords;
