namespace Namjai.Listen.EarlierResponses;

/// <summary>What is said of earlier answers that can't be taken, in EarlierWords.resx and its translations.</summary>
internal sealed class EarlierWords;
