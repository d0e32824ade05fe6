using Namjai.Platform.Localization;

namespace Namjai.Listen.PublicPage;

/// <summary>What customers read around the questions, in PublicWords.resx and its translations.</summary>
[WordPerMember(typeof(SorryReason), "Title")]
[WordPerMember(typeof(SorryReason), "Text")]
internal sealed class PublicWords;
