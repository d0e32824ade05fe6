using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Namjai.Listen.Surveys;
using Namjai.Listen.Surveys.Answers;
using Namjai.Listen.Surveys.Publishing;
using Namjai.Platform.Localization;
using Namjai.Platform.Web;
using Namjai.Platform.Web.Limits;
using Namjai.Platform.Web.Pages;

namespace Namjai.Listen.PublicPage;

/// <summary>Draws public pages and sends them: no script, no frame, nothing fetched beside the page itself.</summary>
internal sealed class PublicPages(StaticPages pages, IStringLocalizer<PublicWords> words)
{
    private const string Html = "text/html; charset=utf-8";

    private static readonly string Policy =
        $"default-src 'none'; style-src '{Stylesheet.Public.Hash}'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public Task<string> DrawAsync<TPage>(PublishedSurvey? survey, ReaderLanguage language, string carried, params object[] views)
        where TPage : IComponent => pages.RenderAsync<PageRoot>(language, new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [nameof(PageRoot.Page)] = typeof(TPage),
            [nameof(PageRoot.Views)] = (IReadOnlyList<object>)[new PublicView(survey, language, carried, words), .. views],
        });

    public async Task SendAsync<TPage>(HttpContext context, int status, PublishedSurvey survey, params object[] views)
        where TPage : IComponent
    {
        var language = PublicLanguage.Of(context.Request, survey.Languages);
        await SendAsync(context, status, Encoding.UTF8.GetBytes(await DrawAsync<TPage>(survey, language, Carried.Of(context.Request).ToString(), views)));
    }

    /// <summary>Says kindly what can't be: the survey is not there, closed, or too much came at once.</summary>
    public async Task SaySorryAsync(HttpContext context, int status, SorryReason what, PublishedSurvey? survey = null)
    {
        var language = PublicLanguage.Of(context.Request, survey?.Languages ?? [ReaderLanguage.English, ReaderLanguage.Thai, ReaderLanguage.Chinese]);
        using var spoken = new SpokenLanguage(language);
        var sorry = new Sorry(words.Say("Title" + what), words.Say("Text" + what, survey?.Business ?? ""));
        await SendAsync(context, status, Encoding.UTF8.GetBytes(await DrawAsync<SorryPage>(survey, language, "", sorry)));
    }

    /// <summary>For routes that take answers.</summary>
    public static TooManyPage TooMany { get; } = new(context =>
        context.RequestServices.GetRequiredService<PublicPages>().SaySorryAsync(context, StatusCodes.Status429TooManyRequests, SorryReason.TooMany));

    /// <summary>The page again, because the answer could not be kept just now.</summary>
    public AskedQuestions BusyPage(IReadOnlyList<Question> page, IReadOnlyDictionary<string, GivenAnswer> typed) => new(page) { Typed = typed, Error = words.Say("Busy") };

    /// <summary>The page again, because it was left open for too long.</summary>
    public AskedQuestions ExpiredPage(IReadOnlyList<Question> page, IReadOnlyDictionary<string, GivenAnswer> typed) => new(page) { Typed = typed, Error = words.Say("Expired") };

    public static async ValueTask SendAsync(HttpContext context, int status, ReadOnlyMemory<byte> page)
    {
        var response = context.Response;
        response.StatusCode = status;
        response.ContentType = Html;
        response.ContentLength = page.Length;
        var headers = response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.CacheControl = "private, no-cache";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        if (!HttpMethods.IsHead(context.Request.Method))
            await response.Body.WriteAsync(page, context.RequestAborted);
    }
}

/// <summary>What a page says that has no questions to ask.</summary>
internal sealed record Sorry(string Title, string Text);

internal enum SorryReason
{
    Unknown,
    Closed,
    TooMany,
    TooLarge,
}
