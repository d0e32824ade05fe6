namespace Namjai.Listen.Surveys.Drafts;

/// <summary>A survey as somebody sends it, by the API or by a form: anything may be missing or wrong. Texts are by language code.</summary>
internal sealed record SurveyDraft
{
    public IReadOnlyDictionary<string, string?>? Title { get; init; }

    /// <summary><c>nps</c>, <c>csat</c>, <c>ces5</c>, <c>ces7</c> or <c>form</c>.</summary>
    public string? Measure { get; init; }

    public string? Touchpoint { get; init; }

    /// <summary>What the touchpoint is called, by language; left out, it keeps the names that it has.</summary>
    public IReadOnlyDictionary<string, string?>? TouchpointName { get; init; }

    /// <summary>A moment of the library, such as <c>visit</c> or <c>delivery</c>: whose ready questions to take where none are given.</summary>
    public string? Moment { get; init; }

    public IReadOnlyList<QuestionDraft?>? Questions { get; init; }

    /// <summary>Languages to offer, first choice first; left out, those that every question has.</summary>
    public IReadOnlyList<string?>? Languages { get; init; }
}

internal sealed record QuestionDraft
{
    public string? Key { get; init; }

    public string? Kind { get; init; }

    public IReadOnlyDictionary<string, string?>? Text { get; init; }

    /// <summary>Left out, the first question is required and the others are not.</summary>
    public bool? Required { get; init; }

    public IReadOnlyList<ChoiceDraft?>? Choices { get; init; }

    public EndsDraft? Ends { get; init; }

    public IReadOnlyList<WordingDraft?>? Wordings { get; init; }

    public ShowWhenDraft? ShowWhen { get; init; }
}

internal sealed record ChoiceDraft
{
    public string? Key { get; init; }

    public IReadOnlyDictionary<string, string?>? Text { get; init; }
}

internal sealed record EndsDraft
{
    public IReadOnlyDictionary<string, string?>? Low { get; init; }

    public IReadOnlyDictionary<string, string?>? High { get; init; }
}

internal sealed record WordingDraft
{
    public int? From { get; init; }

    public int? To { get; init; }

    public IReadOnlyDictionary<string, string?>? Text { get; init; }
}

internal sealed record ShowWhenDraft
{
    public string? Question { get; init; }

    public IReadOnlyList<string?>? Choices { get; init; }

    public int? From { get; init; }

    public int? To { get; init; }
}
