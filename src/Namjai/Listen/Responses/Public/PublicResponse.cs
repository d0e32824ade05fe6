using System.Text.Json;
using System.Text.RegularExpressions;
using Namjai.Listen.Surveys;
using Namjai.Listen.Surveys.Answers;
using Namjai.Listen.Surveys.Publishing;

namespace Namjai.Listen.Responses.Public;

/// <summary>What somebody answered, judged against the survey: what may be kept, or what is wrong with it.</summary>
internal sealed partial class PublicResponse
{
    /// <summary>As long as the columns that keep them.</summary>
    private const int LongestName = 100;

    private readonly Dictionary<string, PublicFault> _faults = new(StringComparer.Ordinal);

    private PublicResponse(JsonElement body, PublishedSurvey survey)
    {
        Language = Name(body, "language").ToLowerInvariant();
        if (Language.Length > 0 && !LanguageCode().IsMatch(Language))
            _faults.TryAdd("language", PublicFault.NotALanguage);
        Touchpoint = Name(body, "touchpoint") is { Length: > 0 } told ? told : survey.Touchpoint;
        Channel = Name(body, "channel");
        if (Has(body, "answers", out var answers) && answers.ValueKind == JsonValueKind.Object)
            Reading = AnswerRules.Read(survey.Content, Given(answers));
        else
            _faults.Add("answers", PublicFault.NotAnswers);
    }

    /// <summary>Null if there were no answers to judge.</summary>
    public AnswerReading? Reading { get; }

    public string Language { get; }

    public string Touchpoint { get; }

    public string Channel { get; }

    public bool IsSound => _faults.Count == 0 && Reading is { IsSound: true };

    /// <summary>By field, beside those of <see cref="Reading"/>.</summary>
    public IReadOnlyDictionary<string, PublicFault> Faults => _faults;

    public static PublicResponse Read(JsonElement body, PublishedSurvey survey) => new(body, survey);

    private static Dictionary<string, GivenAnswer> Given(JsonElement answers)
    {
        var given = new Dictionary<string, GivenAnswer>(StringComparer.Ordinal);
        foreach (var answer in answers.EnumerateObject())
            given[NameOf(answer)] = GivenAnswer.Of(answer.Value);
        return given;
    }

    private static string NameOf(JsonProperty answer)
    {
        try
        {
            return answer.Name;
        }
        catch (InvalidOperationException)
        {
            return "\ufffd"; // "\ud800" is JSON, but no text, and no question's key
        }
    }

    private static bool Has(JsonElement body, string field, out JsonElement value)
    {
        try
        {
            return body.TryGetProperty(field, out value);
        }
        catch (InvalidOperationException)
        {
            value = default; // a member named "\ud800" stands before it
            return false;
        }
    }

    private string Name(JsonElement body, string field)
    {
        if (!Has(body, field, out var value) || value.ValueKind == JsonValueKind.Null)
            return "";
        if (value.ValueKind != JsonValueKind.String || GivenAnswer.Of(value) is not { IsMalformed: false, Text: { } text })
            _faults.Add(field, PublicFault.NotText);
        else if (text.Length > LongestName)
            _faults.Add(field, PublicFault.TooLong);
        else if (!StorableText.Holds(text) || text.Any(char.IsControl))
            _faults.Add(field, PublicFault.NotText);
        else
            return text.Trim();
        return "";
    }

    [GeneratedRegex("^[a-z]{2,3}(-[a-z0-9]{2,8}){0,3}$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LanguageCode();
}

/// <summary>What can be wrong beside the answers themselves.</summary>
internal enum PublicFault
{
    NotAnswers,
    NotText,
    TooLong,
    NotALanguage,
    BadKey,
}
