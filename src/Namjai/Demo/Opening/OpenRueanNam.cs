using System.Security.Cryptography;
using Namjai.Demo.Voices;
using Namjai.Demo.Year;
using Namjai.Platform.Database;
using Namjai.Platform.Identity;
using Namjai.Platform.Web.Hosting;
using Namjai.Platform.Workspaces;
using NodaTime;

namespace Namjai.Demo.Opening;

/// <summary>Opens the invented business: its workspace, its owner, and the year that it has behind it.</summary>
internal static class OpenRueanNam
{
    private const string Email = "owner@ruean-nam.example";
    private const string Letters = "abcdefghijkmnpqrstuvwxyz23456789";

    public static async Task<OpenedDemo> RunAsync(WebApplication web, CancellationToken cancellation)
    {
        // Somebody may let the whole network look at the demo: the password is nobody else's.
        var password = $"namjai-{RandomNumberGenerator.GetString(Letters, 6)}";
        var key = await OpenWorkspaceAsync(web.Services, password, cancellation);
        await web.ListenAsync(web.Services.GetRequiredService<ServeChoice>().Urls, cancellation);
        var address = DemoApi.Reachable(web.Urls);
        using var api = new DemoApi(address, key);
        var now = Instant.FromDateTimeOffset(web.Services.GetRequiredService<TimeProvider>().GetUtcNow());
        var survey = await new FillTheYear(api).RunAsync(new BusinessYear(new CommentWriter()).Until(now), cancellation);
        await new CommentsAreRead(web.Services.GetRequiredService<Everywhere>(), web.Services.GetRequiredService<TimeProvider>()).WaitAsync(cancellation);
        return new OpenedDemo(address, Email, password, key, survey);
    }

    private static async Task<string> OpenWorkspaceAsync(IServiceProvider services, string password, CancellationToken cancellation)
    {
        await using var scope = services.CreateAsyncScope();
        var open = scope.ServiceProvider;
        open.GetRequiredService<CurrentWorkspace>().EnterAll();
        var workspace = await open.GetRequiredService<OpenWorkspace>().RunAsync("Ruean Nam", "en", Rhythm.Zone.Id, cancellation);
        var accounts = open.GetRequiredService<OpenAccount>();
        var (owner, opened) = await accounts.RunAsync("Nam", Email, password);
        if (!opened.Succeeded)
            throw new InvalidOperationException($"The owner's account was not opened: {string.Join(' ', opened.Errors.Select(error => error.Code))}");
        await accounts.JoinAsync(owner, workspace.Id, Role.Owner, cancellation);
        return await open.GetRequiredService<IssueApiKey>().RunAsync("demo", cancellation);
    }
}
