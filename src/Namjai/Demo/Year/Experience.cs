using Namjai.Language;

namespace Namjai.Demo.Year;

/// <summary>Something that a customer met with on a visit, well or badly.</summary>
internal readonly record struct Experience(Theme Theme, bool Good);
