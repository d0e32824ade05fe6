using System.Buffers.Text;
using System.Security.Cryptography;
using Namjai.Listen.Surveys.Publishing;

namespace Namjai.Listen.PublicPage;

/// <summary>
/// One visit of one device to one survey, half an hour long. Whoever taps twice, reloads or goes back within it changes their answer and adds no second one.
/// It tells nothing of who they are.
/// </summary>
/// <param name="Id">Unguessable; the response is known by it.</param>
/// <param name="HasAnswered">Whether a response was kept in this visit.</param>
internal readonly record struct VisitCookie(string Id, bool HasAnswered)
{
    private const string Name = "namjai.visit";
    private const int Bytes = 16, Length = 22;
    private const string Answered = ".1";

    public static TimeSpan Lifetime { get; } = TimeSpan.FromMinutes(30);

    public static VisitCookie New() => new(Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes)), HasAnswered: false);

    public static VisitCookie? Of(HttpRequest request)
    {
        var value = request.Cookies[Name];
        if (value is not { Length: Length or Length + 2 } || !Base64Url.IsValid(value.AsSpan(0, Length)))
            return null;
        var answered = value.EndsWith(Answered, StringComparison.Ordinal);
        return value.Length == Length || answered ? new(value[..Length], answered) : null;
    }

    public void Keep(HttpContext context, string surveyKey) => context.Response.Cookies.Append(Name, HasAnswered ? Id + Answered : Id, new CookieOptions
    {
        HttpOnly = true,
        IsEssential = true,
        MaxAge = Lifetime,
        Path = SurveyLink.PathOf(surveyKey),
        SameSite = SameSiteMode.Lax,
        Secure = context.Request.IsHttps,
    });
}
