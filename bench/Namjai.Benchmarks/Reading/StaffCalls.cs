using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Namjai.Understand;
using Namjai.Understand.Comments;
using Namjai.Understand.Periods;
using Namjai.Understand.Themes;
using NodaTime;

namespace Namjai.Benchmarks.Reading;

/// <summary>What staff and their programs may ask for.</summary>
internal static class StaffCalls
{
    private static readonly string[] Spans = ["month", "quarter", "year", "all"];

    // Common, rare, by nobody, and two common words that hardly meet: in Thai, Chinese and English.
    private static readonly string[] Words =
        ["รอนาน", "พัดลมเพดาน", "ปลาวาฬ", "กาแฟ ที่จอดรถ", "等", "拉花课", "鲸鱼", "好喝 停车", "coffee", "grinders", "whale", "parking refund", "\"coffee machine\" -slow"];

    /// <summary>Every page that needs nothing but its address comes from the routes, the others are named here.</summary>
    public static IReadOnlyList<string> All(IServiceProvider services, Guid survey, Instant now) =>
    [
        .. PlainPages(services),
        .. from measure in new[] { "nps", "csat", "ces7" } from span in Spans select $"/scores?measure={measure}&span={span}",
        .. Spans.Select(span => $"/themes?span={span}"),
        .. ThemeCounts.All.Select(theme => $"/themes/{ApiName.Of(theme)}?span=year"),
        .. Spans.Select(span => $"/pain-points?span={span}"),
        .. Filters(now).Select(filter => $"/comments?{filter}"),
        .. Words.Select(word => $"/comments?q={Uri.EscapeDataString(word)}"),
        $"/comments?q={Uri.EscapeDataString("รอนาน")}&theme=staff&sentiment=positive",
        .. new[] { 30, 300 }.Select(days => $"/comments?after={Before(now, days)}"),
        $"/comments?q=coffee&after={Before(now, 300)}",
        $"/comments?theme=waiting&after={Before(now, 300)}",
        $"/surveys/{survey}", $"/surveys/{survey}/card", $"/surveys/{survey}/preview",
        "/api/v1/scores?measure=csat", "/api/v1/scores?measure=csat&by=month,touchpoint", "/api/v1/scores?measure=csat&by=day,touchpoint,channel", "/api/v1/scores?measure=csat&by=survey",
        "/api/v1/comments?limit=200", "/api/v1/comments?q=waited&limit=200", "/api/v1/themes", "/api/v1/themes?touchpoint=counter",
        "/api/v1/pain-points", "/api/v1/pain-points?touchpoint=counter", $"/api/v1/pain-points?from={Day(now, 300)}&to={Day(now, 100)}", "/api/v1/surveys", "/api/v1/responses",
    ];

    private static IEnumerable<string> Filters(Instant now) =>
    [
        "theme=waiting", "theme=returns", "theme=waiting&themeSentiment=negative", "theme=returns&themeSentiment=positive", "sentiment=negative", "sentiment=positive",
        "touchpoint=counter", "touchpoint=booking", "touchpoint=nowhere", "channel=kiosk", "channel=nowhere", "scoreFrom=0&scoreTo=0", "scoreTo=2", "handled=true", "handled=false",
        "sentiment=negative&handled=false", "sentiment=negative&touchpoint=relation&handled=true", $"from={Day(now, 200)}&to={Day(now, 190)}", $"to={Day(now, 300)}&theme=payment",
    ];

    private static IEnumerable<string> PlainPages(IServiceProvider services) => services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(route => route.RoutePattern.Parameters.Count == 0
            && route.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Contains(HttpMethods.Get, StringComparer.Ordinal) == true
            && route.Metadata.GetMetadata<IAuthorizeData>() is not null && route.Metadata.GetMetadata<IAllowAnonymous>() is null)
        .Select(route => "/" + route.RoutePattern.RawText!.Trim('/'))
        .Where(path => !path.StartsWith("/api", StringComparison.Ordinal) && !path.Contains("live", StringComparison.Ordinal))
        .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private static long Before(Instant now, int days) => CommentPosition.At(now - Duration.FromDays(days));

    private static string Day(Instant now, int days) => (now - Duration.FromDays(days)).InUtc().Date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
