using System.Text.Json;
using Namjai.Listen.Surveys;
using Namjai.Listen.Surveys.Answers;
using Namjai.Listen.Surveys.Drafts;
using Namjai.Platform.Localization;

namespace Namjai.Tests.Listen.Surveys;

/// <summary>Surveys that the tests ask, and answers as they come in.</summary>
internal static class SampleSurveys
{
    /// <summary>Likelihood to recommend, then the customer's own words.</summary>
    public static SurveyContent Nps { get; } = new(
        [
            new("score", QuestionKind.Nps, new(En: "Would you recommend us?"), Required: true),
            new("comment", QuestionKind.Text, new(En: "Why?"), Required: false)
            {
                Wordings = [new(0, 6, new(En: "What should we mend?")), new(9, 10, new(En: "What did we do well?"))],
            },
        ],
        ["en"]);

    /// <summary>A form in which two questions hang on earlier ones.</summary>
    public static SurveyContent Form { get; } = new(
        [
            new("visited", QuestionKind.YesNo, new(En: "Have you been here before?"), Required: true),
            new("since", QuestionKind.Choice, new(En: "Since when?"), Required: true)
            {
                Choices = [new("new", new(En: "This year")), new("old", new(En: "Longer"))],
                ShowWhen = new("visited") { Choices = ["yes"] },
            },
            new("clean", QuestionKind.Csat, new(En: "How clean was it?"), Required: false),
            new("dirt", QuestionKind.Choices, new(En: "What was not clean?"), Required: false)
            {
                Choices = [new("table", new(En: "Tables")), new("floor", new(En: "Floor")), new("toilet", new(En: "Toilet"))],
                ShowWhen = new("clean") { From = 1, To = 3 },
            },
            new("more", QuestionKind.Text, new(En: "Anything else?"), Required: false),
        ],
        ["en"]);

    /// <summary>Answers as an API call brings them.</summary>
    public static Dictionary<string, GivenAnswer> Given(string json) =>
        JsonDocument.Parse(json).RootElement.EnumerateObject().ToDictionary(answer => answer.Name, answer => GivenAnswer.Of(answer.Value));

    public static SurveyDraft NpsDraft { get; } = new()
    {
        Title = new Dictionary<string, string?> { ["en"] = "After a visit" },
        Measure = "nps",
        Touchpoint = "counter",
        Questions =
        [
            new() { Key = "score", Kind = "nps", Text = Words("Would you recommend us?", "您会推荐我们吗？") },
            new() { Key = "comment", Kind = "text", Text = Words("Why?", "为什么？") },
        ],
    };

    public static Dictionary<string, string?> Words(string en, string? zh = null) => zh is null ? new() { ["en"] = en } : new() { ["en"] = en, ["zh"] = zh };

    public static SurveyText Text(SurveyDraft draft) => ReadSurveyDraft.Of(draft, ReaderLanguage.English) is { Text: { } text }
        ? text
        : throw new InvalidOperationException(string.Join("; ", ReadSurveyDraft.Of(draft, ReaderLanguage.English).Faults));
}
