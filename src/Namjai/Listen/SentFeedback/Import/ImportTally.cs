using Namjai.Listen.SentFeedback.Keeping;

namespace Namjai.Listen.SentFeedback.Import;

/// <summary>How an import goes.</summary>
internal sealed class ImportTally
{
    public int Created { get; private set; }

    public int Updated { get; private set; }

    public int Unchanged { get; private set; }

    /// <summary>Sentences about rows that were not taken, or not wholly.</summary>
    public List<string> Rejected { get; } = [];

    public void Count(FeedbackOutcome outcome)
    {
        switch (outcome)
        {
            case FeedbackOutcome.Created: Created++; break;
            case FeedbackOutcome.Updated: Updated++; break;
            default: Unchanged++; break;
        }
    }
}
