using Namjai.Listen.Contracts;
using Namjai.Listen.Surveys;
using Namjai.Platform.Localization;

namespace Namjai.Listen.Editing;

/// <summary>What staff read around surveys, in StaffWords.resx and its translations.</summary>
[WordPerMember(typeof(SurveyState), "State")]
[WordPerMember(typeof(Measure), "Measure")]
[WordPerMember(typeof(Measure), "Score")]
[WordPerMember(typeof(QuestionKind), "Kind")]
internal sealed class StaffWords;
