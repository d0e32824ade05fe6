using Namjai.Listen.Contracts;
using Namjai.Platform.Localization;

namespace Namjai.Listen.Imports;

/// <summary>The sentences of this feature, in ImportWords.resx and its translations.</summary>
[WordPerMember(typeof(FileRefusal))]
internal sealed class ImportWords;
