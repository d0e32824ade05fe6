using Namjai.Language;
using Namjai.Listen.Contracts;
using Namjai.Platform.Localization;
using Namjai.Understand.Periods;

namespace Namjai.Understand;

/// <summary>The sentences of Understand's pages.</summary>
[WordPerMember(typeof(Measure), "Measure")]
[WordPerMember(typeof(Measure), "MeasureNote")]
[WordPerMember(typeof(Sentiment), "Feeling")]
[WordPerMember(typeof(Span), "Span")]
internal sealed class UnderstandWords;
