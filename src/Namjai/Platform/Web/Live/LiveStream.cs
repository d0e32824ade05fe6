using System.Globalization;
using System.Text;
using Microsoft.Extensions.Hosting;
using Namjai.Platform.Events;
using Namjai.Platform.Identity;

namespace Namjai.Platform.Web.Live;

/// <summary>
/// <c>GET /live</c>: server-sent events that say "something is new in your workspace" and nothing else, at most once a second.
/// The page then fetches itself again, with all that guards a page.
/// </summary>
internal sealed class LiveStream(WorkspacePulse pulse, OpenStreams open, IHostApplicationLifetime life, TimeProvider time)
{
    public const string Path = "/live";

    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan StillHere = TimeSpan.FromSeconds(20);

    /// <summary>After which the browser comes again and shows anew who it is.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(30);

    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapGet(Path, (HttpContext context, LiveStream live) => live.SendAsync(context))
        .RequireAuthorization(Permission.View)
        .ExcludeFromDescription();

    private async Task SendAsync(HttpContext context)
    {
        using var place = open.TakePlace(context.User);
        if (place is null)
        {
            context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            context.Response.Headers.RetryAfter = StillHere.TotalSeconds.ToString(CultureInfo.InvariantCulture);
            return;
        }
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, life.ApplicationStopping);
        ending.CancelAfter(Longest);
        try
        {
            await SendBeatsAsync(context.Response, Permission.WorkspaceOf(context.User)!.Value, ending.Token);
        }
        catch (OperationCanceledException) when (ending.IsCancellationRequested)
        {
        }
    }

    private async Task SendBeatsAsync(HttpResponse response, Guid workspace, CancellationToken ending)
    {
        var beats = new WakeSignal();
        using var feeling = pulse.Feel(workspace, beats.Raise);
        response.ContentType = "text/event-stream";
        response.Headers.CacheControl = "no-store";
        // Proxies must hand on what there is.
        response.Headers["X-Accel-Buffering"] = "no";
        await WriteAsync(response, ": the pulse of your workspace\n\n", ending);
        while (true)
        {
            var isBeat = await beats.WaitAsync(StillHere, time, ending);
            await WriteAsync(response, isBeat ? "event: beat\ndata: new\n\n" : ": still here\n\n", ending);
            await Task.Delay(Quiet, time, ending);
        }
    }

    private static async Task WriteAsync(HttpResponse response, string text, CancellationToken ending)
    {
        await response.WriteAsync(text, Encoding.UTF8, ending);
        await response.Body.FlushAsync(ending);
    }
}
