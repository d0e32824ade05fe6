using Namjai.Platform.Localization;

namespace Namjai.Listen.Surveys.Publishing;

/// <summary>A survey as everybody outside may see it. Shared by many requests at once, so nothing in it changes.</summary>
/// <param name="Business">Name of the business that asks.</param>
internal sealed record PublishedSurvey(
    Guid WorkspaceId, Guid Id, string Key, SurveyState State, int Version, LocalizedText Title, string Touchpoint, SurveyContent Content, string Business)
{
    public bool IsOpen => State == SurveyState.Open;

    public IReadOnlyList<ReaderLanguage> Languages { get; } = Content.ReaderLanguages;
}
