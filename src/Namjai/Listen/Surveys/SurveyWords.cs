using Namjai.Listen.Surveys.Answers;
using Namjai.Listen.Surveys.Drafts;
using Namjai.Platform.Localization;

namespace Namjai.Listen.Surveys;

/// <summary>What is said of surveys and answers that can't stand, in SurveyWords.resx and its translations.</summary>
[WordPerMember(typeof(SurveyFaultReason), "Draft")]
[WordPerMember(typeof(AnswerFaultReason), "Answer")]
internal sealed class SurveyWords;
