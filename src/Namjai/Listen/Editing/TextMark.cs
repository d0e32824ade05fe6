using System.Security.Cryptography;
using System.Text;
using Namjai.Listen.Surveys;

namespace Namjai.Listen.Editing;

/// <summary>Marks the text that a form began with, so that saving it over somebody else's change is noticed. Opening and closing change no text.</summary>
internal static class TextMark
{
    public const string Field = "mark";

    public static string Of(Survey survey) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(ListenJson.Write(SurveyForm.Of(survey)))).AsSpan(0, 12));
}
