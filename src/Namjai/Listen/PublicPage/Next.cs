using Namjai.Listen.Surveys.Answers;
using Namjai.Listen.Surveys.Publishing;

namespace Namjai.Listen.PublicPage;

/// <summary>Where a customer goes on to: by a redirect, so that loading the next page again sends nothing twice.</summary>
internal static class Next
{
    public const string Token = "r";

    public static void Go(HttpContext context, PublishedSurvey survey, Progress progress, ProgressToken token)
    {
        if (Branching.NextPage(survey.Content, progress.Shown, progress.Answers(survey.Content)).Count == 0)
            Thank(context, survey);
        else
            SeeOther(context, $"{SurveyLink.PathOf(survey.Key)}/more?{Token}={token.Seal(progress)}{Language(context, '&')}");
    }

    public static void Thank(HttpContext context, PublishedSurvey survey) => SeeOther(context, $"{SurveyLink.PathOf(survey.Key)}/thanks{Language(context, '?')}");

    public static void Start(HttpContext context, PublishedSurvey survey) => SeeOther(context, SurveyLink.PathOf(survey.Key) + Language(context, '?'));

    private static void SeeOther(HttpContext context, string path)
    {
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = context.Request.PathBase + path;
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers["Referrer-Policy"] = "no-referrer";
    }

    private static string Language(HttpContext context, char before) =>
        context.Request.Query[PublicLanguage.Query].ToString() is "th" or "zh" or "en" ? $"{before}lang={context.Request.Query[PublicLanguage.Query]}" : "";
}
