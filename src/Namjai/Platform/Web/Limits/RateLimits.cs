using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Namjai.Platform.Identity;
using Namjai.Platform.Web.Hosting;

namespace Namjai.Platform.Web.Limits;

/// <summary>How much one sender may ask for. Routes name the limit that holds for them; <c>--no-rate-limit</c> lifts them all.</summary>
internal static class RateLimits
{
    /// <summary>Answers to surveys, per sender's address: a full café on one Wi-Fi passes, ten thousand answers from one place don't.</summary>
    public const string Answers = "answers";

    /// <summary>Passwords and codes, per sender's address.</summary>
    public const string SignIn = "sign-in";

    /// <summary>Calls of programs, per key.</summary>
    public const string Api = "api";

    public static IServiceCollection AddRateLimits(this IServiceCollection services) => services.AddRateLimiter(_ => { })
        .AddOptions<Microsoft.AspNetCore.RateLimiting.RateLimiterOptions>()
        .Configure<ServeChoice>((limits, choice) =>
        {
            limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limits.OnRejected = async (rejected, _) =>
            {
                var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var known) ? known : TimeSpan.FromSeconds(1);
                rejected.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(Math.Max(1, wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
                if (rejected.HttpContext.GetEndpoint()?.Metadata.GetMetadata<TooManyPage>() is { } page)
                    await page.SayAsync(rejected.HttpContext);
            };
            Add(limits, choice, Answers, context => SenderOf(context.Connection.RemoteIpAddress), burst: 60, perSecond: 1);
            Add(limits, choice, SignIn, context => SenderOf(context.Connection.RemoteIpAddress), burst: 20, perSecond: .2);
            Add(limits, choice, Api, KeyOf, burst: 300, perSecond: 50);
        }).Services;

    /// <summary>One household or shop: an IPv4 address, or the half of an IPv6 address that is given out as one.</summary>
    public static string SenderOf(IPAddress? address) => address switch
    {
        null => "",
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)),
        _ => address.ToString(),
    };

    private static string KeyOf(HttpContext context) => Permission.WorkspaceOf(context.User) is { } workspace
        ? $"{workspace} {context.User.Identity?.Name}"
        : SenderOf(context.Connection.RemoteIpAddress);

    private static void Add(
        Microsoft.AspNetCore.RateLimiting.RateLimiterOptions limits, ServeChoice choice, string name, Func<HttpContext, string> sender, int burst, double perSecond) =>
        limits.AddPolicy(name, context => choice.LimitsRates
            ? RateLimitPartition.GetTokenBucketLimiter(sender(context), _ => new TokenBucketRateLimiterOptions
            {
                TokenLimit = burst,
                TokensPerPeriod = (int)Math.Ceiling(perSecond),
                ReplenishmentPeriod = TimeSpan.FromSeconds(Math.Ceiling(perSecond) / perSecond),
                QueueLimit = 0,
            })
            : RateLimitPartition.GetNoLimiter(""));
}
