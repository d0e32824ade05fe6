namespace Namjai.Listen.Surveys.PublicPage;

/// <summary>What customers read around the questions, in PublicWords.resx and its translations.</summary>
internal sealed class PublicWords;
