using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Namjai.Listen.Places;
using Namjai.Listen.Surveys;
using Namjai.Platform.Localization;
using Namjai.Platform.Web.Charts;
using Namjai.Platform.Web.Pages;

namespace Namjai.Listen.Editing;

/// <summary>A part of the staff's pages of surveys. Public because Razor's components are.</summary>
public abstract class SurveyPart : ComponentBase
{
    [Inject]
    internal IStringLocalizer<StaffWords> Words { get; set; } = null!;

    [Inject]
    internal PlaceNames Places { get; set; } = null!;

    [CascadingParameter]
    internal PageContext Context { get; set; } = null!;

    private protected string Say(string key, params object[] parts) => Words.Say(key, parts);

    private protected string In(LocalizedText text) => text.In(Context.Language);

    private protected string Kind(Survey survey) => survey.Measure is { } measure ? Say("Measure" + measure) : Say("Form");

    private protected static Tone ToneOf(SurveyState state) => state switch
    {
        SurveyState.Open => Tone.Glad,
        SurveyState.Closed => Tone.Even,
        _ => Tone.Plain,
    };

    private protected DraftWords Drafts => new(Words, Context.Language, Places);

    private protected string Where(string touchpoint) => Places.Touchpoint(touchpoint, Context.Language.Code);

    private protected string Answers(long count) => Words.Count("Answers", count, Context.Numbers);
}
