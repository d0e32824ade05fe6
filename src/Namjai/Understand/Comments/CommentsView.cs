namespace Namjai.Understand.Comments;

/// <summary>What the page of comments shows.</summary>
/// <param name="Asked">The query as it was sent, field by field.</param>
/// <param name="NotUnderstood">Fields that were left aside.</param>
/// <param name="IsFiltered">Whether anything is left out.</param>
/// <param name="HasAny">Whether there is any comment at all.</param>
/// <param name="Next">Path of the next page; null at the end.</param>
internal sealed record CommentsView(
    IReadOnlyDictionary<string, string> Asked, IReadOnlyCollection<string> NotUnderstood, bool IsFiltered, bool HasAny, FoundComments Found, string? Next, KnownPlaces Places)
{
    public string Of(string field) => Asked.GetValueOrDefault(field, "");
}
