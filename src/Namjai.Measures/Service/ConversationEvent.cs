using NodaTime;

namespace Namjai.Measures.Service;

/// <summary>What can happen in a conversation.</summary>
public enum ConversationEventKind
{
    /// <summary>The customer wrote and waits for an answer.</summary>
    CustomerMessage,

    /// <summary>The customer wrote what needs no answer ("thanks"); starts no clock and reopens nothing.</summary>
    CustomerThanks,

    /// <summary>A person of the business replied.</summary>
    PersonReply,

    /// <summary>A bot or an auto-reply; never counts as a response.</summary>
    AutomaticReply,

    /// <summary>It was closed.</summary>
    Closed,

    /// <summary>It was opened again.</summary>
    Reopened,
}

/// <summary>Something that happened in a conversation.</summary>
/// <param name="At">When.</param>
/// <param name="Kind">What.</param>
public readonly record struct ConversationEvent(Instant At, ConversationEventKind Kind);
