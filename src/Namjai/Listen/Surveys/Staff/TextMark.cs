using System.Security.Cryptography;
using System.Text;

namespace Namjai.Listen.Surveys.Staff;

/// <summary>Marks the text that a form began with, so that saving it over somebody else's change is noticed. Opening and closing change no text.</summary>
internal static class TextMark
{
    public const string Field = "mark";

    public static string Of(Survey survey) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(SurveyJson.Write(SurveyForm.Of(survey)))).AsSpan(0, 12));
}
