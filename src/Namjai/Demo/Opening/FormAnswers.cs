using Namjai.Demo.Year;

namespace Namjai.Demo.Opening;

/// <summary>What one customer answered, by the keys of the survey's questions.</summary>
internal static class FormAnswers
{
    private static readonly string[] Missing = ["beans", "parts", "gifts"];

    public static Dictionary<string, object> Of(LifeAnswer answer)
    {
        var answers = new Dictionary<string, object>(StringComparer.Ordinal) { ["score"] = answer.Score };
        if (answer.Survey == LifeSurvey.Web)
            AddWhatWasFound(answers, answer);
        if (answer.Comment is { } comment)
            answers["comment"] = comment;
        return answers;
    }

    // Who is content found what they came for.
    private static void AddWhatWasFound(Dictionary<string, object> answers, LifeAnswer answer)
    {
        var dice = new Dice((int)answer.At.ToUnixTimeSeconds());
        var found = dice.Happens(answer.Score >= 4 ? 0.95 : 0.55);
        answers["found"] = found ? "yes" : "no";
        if (!found)
            answers["missing"] = dice.One(Missing);
    }
}
