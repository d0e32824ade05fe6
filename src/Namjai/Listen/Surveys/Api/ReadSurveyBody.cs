using System.Text.Json;
using Microsoft.Extensions.Localization;
using Namjai.Platform.Localization;

namespace Namjai.Listen.Surveys.Api;

/// <summary>Reads the JSON of a survey, or of what belongs to one. What has the wrong shape is told by its field, like any other fault.</summary>
internal sealed class ReadSurveyBody(IStringLocalizer<SurveyWords> words)
{
    /// <summary>A survey of thirty questions in three languages is a tenth of this.</summary>
    public const int MostBytes = 512 * 1024;

    public async Task<(T? Draft, Dictionary<string, string[]> Errors)> RunAsync<T>(HttpRequest request, CancellationToken cancellation)
        where T : class
    {
        try
        {
            var draft = await JsonSerializer.DeserializeAsync<T>(request.Body, ListenJson.Options, cancellation);
            return draft is null ? (null, Error("", words.Say("WrongShape"))) : (draft, []);
        }
        catch (JsonException problem) when (FieldOf(problem.Path) is { Length: > 0 } field)
        {
            return (null, Error(field, words.Say("WrongShape")));
        }
        catch (JsonException problem)
        {
            return (null, Error("", words.Say("NotJson", problem.Message)));
        }
    }

    private static Dictionary<string, string[]> Error(string field, string sentence) => new(StringComparer.Ordinal) { [field] = [sentence] };

    private static string FieldOf(string? path) => path is ['$', '.', .. var field] ? field : "";
}
