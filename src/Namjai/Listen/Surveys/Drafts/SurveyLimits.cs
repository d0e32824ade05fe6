namespace Namjai.Listen.Surveys.Drafts;

/// <summary>How much a survey may hold: more than anybody answers, and little enough for a page that a phone loads at once.</summary>
internal static class SurveyLimits
{
    public const int Title = 120;
    public const int Touchpoint = 60;
    public const int Questions = 30;
    public const int QuestionText = 300;
    public const int Choices = 20;
    public const int ChoiceText = 80;
    public const int EndText = 60;
    public const int Key = 40;

    /// <summary>One for each point of the longest scale.</summary>
    public const int Wordings = 11;
}
