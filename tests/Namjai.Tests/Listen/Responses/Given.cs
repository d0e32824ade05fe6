using Namjai.Listen.Contracts;
using Namjai.Listen.Surveys.Answers;

namespace Namjai.Tests.Listen.Responses;

/// <summary>Answers as customers give them.</summary>
internal static class Given
{
    public static Answered Nps(int score, string question = "score") => new(question, Measure.Nps, score, null, []);

    public static Answered Csat(int score, string question = "score") => new(question, Measure.Csat, score, null, []);

    public static Answered Words(string text, string question = "comment") => new(question, null, null, text, []);

    public static Answered Chosen(params string[] choices) => new("choice", null, null, null, choices);
}
