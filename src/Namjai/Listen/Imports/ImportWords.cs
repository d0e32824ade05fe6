namespace Namjai.Listen.Imports;

/// <summary>The sentences of this feature, in ImportWords.resx and its translations.</summary>
internal sealed class ImportWords;
