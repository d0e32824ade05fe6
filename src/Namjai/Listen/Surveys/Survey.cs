using Namjai.Listen.Contracts;
using Namjai.Platform.Database;
using NodaTime;

namespace Namjai.Listen.Surveys;

/// <summary>A survey: what it asks, where, and whether it takes answers.</summary>
internal sealed class Survey : IWorkspaceOwned
{
    private Survey()
    {
    }

    public Guid WorkspaceId { get; private set; }

    public Guid Id { get; private init; }

    public string Key { get; private init; } = "";

    public LocalizedText Title { get; private set; } = LocalizedText.Empty;

    /// <summary>The one measure it is about; null for a form.</summary>
    public Measure? Measure { get; private init; }

    /// <summary>Where customers meet it; blank when unknown.</summary>
    public string Touchpoint { get; private set; } = "";

    public SurveyContent Content { get; private set; } = new([], []);

    public SurveyState State { get; private set; }

    /// <summary>From 1; goes up when what customers see is changed after it was published.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>Goes up with every change: of two that are made at once, the second is noticed.</summary>
    public int Revision { get; private set; } = 1;

    public Instant CreatedAt { get; private init; }

    public Instant? PublishedAt { get; private set; }

    public Instant? ClosedAt { get; private set; }

    public static Survey Make(Guid workspaceId, Guid id, SurveyText text, Instant now) => new()
    {
        WorkspaceId = workspaceId,
        Id = id,
        Key = SurveyKey.New(),
        Title = text.Title,
        Measure = text.Measure,
        Touchpoint = text.Touchpoint,
        Content = text.Content,
        CreatedAt = now,
    };

    /// <summary>Opens it, for the first time or again. Opening what is open changes nothing.</summary>
    public void Publish(Instant now)
    {
        Revision++;
        State = SurveyState.Open;
        PublishedAt ??= now;
        ClosedAt = null;
    }

    /// <summary>Takes no more answers. A draft stays a draft: it took none.</summary>
    public void Close(Instant now)
    {
        if (State != SurveyState.Open)
            return;
        Revision++;
        State = SurveyState.Closed;
        ClosedAt = now;
    }

    /// <summary>
    /// Changes what it says. Once customers have seen it, that is a new version, and a key may not change its kind:
    /// check with <see cref="SurveyContent.KeysOfAnotherKind"/> first.
    /// </summary>
    public void Revise(SurveyText text)
    {
        if (text.Measure != Measure)
            throw new InvalidOperationException("A survey keeps its measure.");
        if (PublishedAt is null)
        {
            Content = text.Content;
        }
        else
        {
            if (Content.KeysOfAnotherKind(text.Content).Any())
                throw new InvalidOperationException("A question that was asked keeps its kind.");
            var next = Content.ReplacedBy(text.Content);
            if (ListenJson.Write(next) != ListenJson.Write(Content) || text.Title != Title)
                Version++;
            Content = next;
        }
        Title = text.Title;
        Touchpoint = text.Touchpoint;
        Revision++;
    }
}

/// <summary>What an owner wrote of a survey, checked.</summary>
internal sealed record SurveyText(LocalizedText Title, Measure? Measure, string Touchpoint, SurveyContent Content)
{
    /// <summary>What the touchpoint is to be called; null if nothing was said of that.</summary>
    public LocalizedText? TouchpointName { get; init; }
}
