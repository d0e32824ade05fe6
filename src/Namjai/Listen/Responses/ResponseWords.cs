namespace Namjai.Listen.Responses;

/// <summary>What is said about answers that can't be taken, in ResponseWords.resx and its translations.</summary>
internal sealed class ResponseWords;
