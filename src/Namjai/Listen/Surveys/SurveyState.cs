namespace Namjai.Listen.Surveys;

internal enum SurveyState
{
    /// <summary>Never published: nobody outside has seen it.</summary>
    Draft,

    /// <summary>Takes answers.</summary>
    Open,

    /// <summary>Was published and takes no more answers.</summary>
    Closed,
}
