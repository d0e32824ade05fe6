using System.Globalization;
using Namjai.Listen.Places;
using Namjai.Listen.Surveys;
using Namjai.Listen.Surveys.Drafts;
using Namjai.Platform.Localization;

namespace Namjai.Listen.Editing;

/// <summary>The form of a survey: reads it into a draft, and does to the draft what a button asks, without a script.</summary>
internal static class SurveyForm
{
    /// <summary>What the form shows of a survey as it is kept. The stored names are the draft's own.</summary>
    public static SurveyDraft Of(Survey survey) => new()
    {
        Title = survey.Title.ByCode(),
        Measure = survey.Measure is { } measure ? SurveyNames.Of(measure) : SurveyNames.Form,
        Touchpoint = survey.Touchpoint,
        Questions = ListenJson.Read<List<QuestionDraft?>>(ListenJson.Write(survey.Content.Questions)),
        Languages = survey.Content.Languages,
    };

    /// <param name="survey">What the form does not send is as it was here.</param>
    public static SurveyDraft Read(IFormCollection form, Survey survey, PlaceNames places)
    {
        var touchpoint = places.KeyOf(form["touchpoint"], survey.Touchpoint);
        var questions = new List<QuestionDraft>();
        for (var i = 0; i < SurveyLimits.Questions + 1 && form.ContainsKey($"questions[{i}].key"); i++)
            questions.Add(Question(form, $"questions[{i}]"));
        return Of(survey) with
        {
            Title = LocalizedText.Typed(form, "title"),
            Touchpoint = touchpoint,
            TouchpointName = TouchpointName(form, touchpoint == survey.Touchpoint ? null : places.OwnOf(survey.Touchpoint)),
            Languages = [.. form["languages"]],
            Questions = [.. questions.Select((question, at) => question with { ShowWhen = ConditionForm.Read(form, $"questions[{at}]", questions) })],
        };
    }

    /// <summary><c>up:2</c>, <c>down:2</c>, <c>remove:2</c>, <c>choice:2</c>, <c>when:2</c>, <c>always:2</c>, <c>add:text</c>; null for saving.</summary>
    /// <param name="survey">As it is kept: its answers stand under keys that nothing new may take.</param>
    public static SurveyDraft? Do(string? action, SurveyDraft draft, Survey survey)
    {
        var questions = draft.Questions?.ToList() ?? [];
        var (verb, what) = action?.Split(':') is [var one, var two] ? (one, two) : ("", "");
        var at = int.TryParse(what, CultureInfo.InvariantCulture, out var place) && place >= 0 && place < questions.Count ? place : -1;
        switch (verb)
        {
            case "up" when at > 0:
                (questions[at - 1], questions[at]) = (questions[at], questions[at - 1]);
                break;
            case "down" when at >= 0 && at < questions.Count - 1:
                (questions[at + 1], questions[at]) = (questions[at], questions[at + 1]);
                break;
            case "remove" when at >= 0:
                questions.RemoveAt(at);
                break;
            case "choice" when at >= 0:
                questions[at] = questions[at]! with { Choices = [.. questions[at]!.Choices ?? [], NewChoice(questions, at, survey)] };
                break;
            case "when" when at >= 0:
                break; // another question was chosen for the condition: its answers are shown
            case "always" when at >= 0:
                questions[at] = questions[at]! with { ShowWhen = null };
                break;
            case "add" when SurveyNames.TryParseKind(what, out var kind):
                questions.Add(NewQuestion(questions, kind, survey));
                break;
            default:
                return null;
        }
        return draft with { Questions = questions };
    }

    /// <param name="ofAnother">Names that stood there for the touchpoint before: they don't become those of the new one.</param>
    private static Dictionary<string, string?>? TouchpointName(IFormCollection form, LocalizedText? ofAnother)
    {
        var typed = LocalizedText.Typed(form, "touchpointName");
        var isUntouched = ofAnother is not null && ReaderLanguage.All.All(language => typed[language.Code]!.Trim() == (ofAnother[language] ?? ""));
        return isUntouched || !form.ContainsKey("touchpointName.en") ? null : typed;
    }

    private static QuestionDraft NewQuestion(List<QuestionDraft?> questions, QuestionKind kind, Survey survey)
    {
        var taken = questions.SelectMany(one => new[] { one?.Key, one?.ShowWhen?.Question }).Concat(survey.Content.Questions.Concat(survey.Content.Retired).Select(one => one.Key));
        var question = new QuestionDraft { Key = FreeKey("question", taken), Kind = SurveyNames.Of(kind), Required = false };
        return kind.HasChoices()
            ? question with { Choices = [new() { Key = "choice-1" }, new() { Key = "choice-2" }] }
            : question;
    }

    // A choice that was taken out may still be waited for, and was answered.
    private static ChoiceDraft NewChoice(List<QuestionDraft?> questions, int at, Survey survey) => new()
    {
        Key = FreeKey("choice", (questions[at]!.Choices ?? []).Select(one => one?.Key)
            .Concat(survey.Content.Find(questions[at]!.Key ?? "")?.ChoiceKeys ?? [])
            .Concat(questions.Where(one => one?.ShowWhen?.Question == questions[at]!.Key).SelectMany(one => one?.ShowWhen?.Choices ?? []))),
    };

    private static string FreeKey(string word, IEnumerable<string?> taken)
    {
        var keys = taken.ToHashSet(StringComparer.Ordinal);
        return Enumerable.Range(1, 1000).Select(number => $"{word}-{number}").First(key => !keys.Contains(key));
    }

    private static QuestionDraft Question(IFormCollection form, string name) => new()
    {
        Key = form[name + ".key"],
        Kind = form[name + ".kind"],
        Text = LocalizedText.Typed(form, name + ".text"),
        Required = form.ContainsKey(name + ".required"),
        Choices = Choices(form, name),
        Ends = Ends(form, name + ".ends"),
        Wordings = Wordings(form, name + ".wordings"),
    };

    // Without any words on either end, the usual ones stand there.
    private static EndsDraft? Ends(IFormCollection form, string name)
    {
        var ends = new EndsDraft { Low = LocalizedText.Typed(form, name + ".low"), High = LocalizedText.Typed(form, name + ".high") };
        return ends.Low.Values.Concat(ends.High.Values).Any(words => !string.IsNullOrWhiteSpace(words)) ? ends : null;
    }

    // Without words for these scores, the question's own are asked.
    private static List<WordingDraft?> Wordings(IFormCollection form, string name)
    {
        var wordings = new List<WordingDraft?>();
        for (var i = 0; i < SurveyLimits.Wordings && form.ContainsKey($"{name}[{i}].from"); i++)
        {
            var text = LocalizedText.Typed(form, $"{name}[{i}].text");
            if (text.Values.Any(words => !string.IsNullOrWhiteSpace(words)))
                wordings.Add(new() { From = Number(form, $"{name}[{i}].from"), To = Number(form, $"{name}[{i}].to"), Text = text });
        }
        return wordings;
    }

    /// <summary>What is no number is out of every scale, and told as that.</summary>
    public static int? Number(IFormCollection form, string name) =>
        form[name].ToString() is not { Length: > 0 } typed ? null : int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;

    // A choice whose words were all taken out goes too.
    private static List<ChoiceDraft?>? Choices(IFormCollection form, string name)
    {
        var choices = new List<ChoiceDraft?>();
        for (var i = 0; i < SurveyLimits.Choices + 1 && form.ContainsKey($"{name}.choices[{i}].key"); i++)
        {
            var text = LocalizedText.Typed(form, $"{name}.choices[{i}].text");
            if (text.Values.Any(words => !string.IsNullOrWhiteSpace(words)))
                choices.Add(new ChoiceDraft { Key = form[$"{name}.choices[{i}].key"], Text = text });
        }
        return choices.Count > 0 ? choices : null;
    }
}
