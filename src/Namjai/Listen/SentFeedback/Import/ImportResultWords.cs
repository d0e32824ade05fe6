using Namjai.Listen.Contracts;
using Namjai.Platform.Localization;

namespace Namjai.Listen.SentFeedback.Import;

/// <summary>What is said of an import, in ImportResultWords.resx and its translations.</summary>
[WordPerMember(typeof(RowProblemReason), "Row")]
internal sealed class ImportResultWords;
