using Namjai.Language.Search;

namespace Namjai.Understand.Comments;

/// <param name="Comment">With its themes.</param>
/// <param name="Highlights">Where it says what was looked for; empty if nothing was.</param>
internal sealed record FoundComment(Comment Comment, IReadOnlyList<Highlight> Highlights);

/// <param name="Next">The position to go on before; null at the end. A page may hold fewer than asked for and still have a next: then it looked far enough for one call.</param>
internal sealed record FoundComments(IReadOnlyList<FoundComment> Items, long? Next);
