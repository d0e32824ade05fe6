namespace Namjai.Listen.Surveys.Ready;

/// <summary>A moment to ask at, and what to ask then: a JSON file in Moments, so that a translator can mend it without reading code.</summary>
/// <param name="Low">And <paramref name="Middle"/>, <paramref name="High"/>: the open question by how satisfied the customer is, or how likely to recommend.</param>
/// <param name="Hard">And <paramref name="Easy"/>: the open question by how easy it was.</param>
/// <param name="Topics">What can go wrong at this moment, by the keys of the topics that all moments share.</param>
internal sealed record ReadyMoment(
    string Key,
    string Touchpoint,
    LocalizedText Name,
    LocalizedText Csat,
    LocalizedText Nps,
    LocalizedText Ces,
    LocalizedText Low,
    LocalizedText Middle,
    LocalizedText High,
    LocalizedText Hard,
    LocalizedText Easy,
    IReadOnlyList<string> Topics);

/// <summary>What all moments share.</summary>
/// <param name="Order">The moments as a list shows them.</param>
/// <param name="Points">Words for the points of each measure's scale, by the measure's name.</param>
/// <param name="Why">The open question where no score is known.</param>
/// <param name="Reasons">What a form asks of who was not content.</param>
/// <param name="Again">And of everybody.</param>
internal sealed record ReadyShared(
    IReadOnlyList<string> Order,
    IReadOnlyDictionary<string, IReadOnlyDictionary<int, LocalizedText>> Points,
    LocalizedText Why,
    LocalizedText Reasons,
    LocalizedText Again,
    IReadOnlyDictionary<string, LocalizedText> Topics);
