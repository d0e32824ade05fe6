using Microsoft.Extensions.Localization;
using Namjai.Listen.SentFeedback.Records;
using Namjai.Platform.Localization;

namespace Namjai.Listen.SentFeedback;

/// <summary>Faults as sentences in the reader's language.</summary>
internal static class FeedbackSentences
{
    public static string Of(this IStringLocalizer<FeedbackWords> words, FeedbackFault fault)
    {
        var sentence = words.Say("Fault" + fault.Reason, fault.Detail);
        return fault.Field.Length > 0 ? $"{fault.Field}: {sentence}" : sentence;
    }
}
