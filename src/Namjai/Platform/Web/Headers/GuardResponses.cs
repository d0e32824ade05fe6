namespace Namjai.Platform.Web.Headers;

/// <summary>Says with every answer what a browser may do with it, unless the page has said so itself.</summary>
internal sealed class GuardResponses(RequestDelegate next)
{
    private const string NothingOfTheDevice = "accelerometer=(), camera=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()";

    public Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(Guard, context);
        return next(context);
    }

    private static Task Guard(object state)
    {
        var context = (HttpContext)state;
        var headers = context.Response.Headers;
        headers.TryAdd("Content-Security-Policy", PagePolicy.Default);
        headers.TryAdd("X-Content-Type-Options", "nosniff");
        headers.TryAdd("Referrer-Policy", "same-origin");
        headers.TryAdd("Permissions-Policy", NothingOfTheDevice);
        headers.TryAdd("Cross-Origin-Opener-Policy", "same-origin");
        if (context.Request.IsHttps)
            headers.TryAdd("Strict-Transport-Security", "max-age=31536000");
        // What somebody saw after signing in is nobody else's, not even by the browser's "back".
        if (context.User.Identity?.IsAuthenticated == true && !headers.CacheControl.ToString().Contains("public", StringComparison.Ordinal))
            headers.CacheControl = "no-store";
        return Task.CompletedTask;
    }
}
