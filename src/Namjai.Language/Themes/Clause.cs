namespace Namjai.Language.Themes;

/// <summary>A part of a comment that says one thing.</summary>
/// <param name="Start">First character in the folded text.</param>
/// <param name="End">The character after the last.</param>
/// <param name="EndsSoftly">True if it ends with a comma, a Thai space or the like, so that the next may go on about it.</param>
internal readonly record struct Clause(int Start, int End, bool EndsSoftly);
