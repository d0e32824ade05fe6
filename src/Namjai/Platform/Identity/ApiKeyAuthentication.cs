using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Namjai.Platform.Database;
using NodaTime;

namespace Namjai.Platform.Identity;

/// <summary><c>Authorization: Bearer nj_...</c>: a program that speaks for a workspace, with what a manager may do.</summary>
internal sealed class ApiKeyAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logs, UrlEncoder encoder, CurrentWorkspace workspace, IProblemDetailsService problems)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logs, encoder)
{
    public const string SchemeName = "ApiKey";
    private const string Bearer = "Bearer ";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization.ToString();
        if (!header.StartsWith(Bearer + ApiKey.Prefix, StringComparison.Ordinal))
            return AuthenticateResult.NoResult();
        // Only now: a customer's answer shows no key and needs no context, which would cost more than all else that is done for it.
        var db = Context.RequestServices.GetRequiredService<NamjaiDb>();
        var digest = ApiKey.DigestOf(header[Bearer.Length..].Trim());
        workspace.EnterAll();
        var key = await db.Set<ApiKey>().AsNoTracking()
            .FirstOrDefaultAsync(one => one.Digest == digest && one.RevokedAt == null, Context.RequestAborted);
        if (key is not null)
            await NoteUseAsync(db, key);
        workspace.Leave();
        if (key is null)
            return AuthenticateResult.Fail("The key is not known or was revoked.");
        var identity = new ClaimsIdentity(
            [
                new Claim(Permission.WorkspaceClaim, key.WorkspaceId.ToString()),
                new Claim(Permission.RoleClaim, nameof(Role.Manager)),
                new Claim(ClaimTypes.Name, key.Name),
            ],
            Scheme.Name);
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), Scheme.Name));
    }

    /// <summary>Written once a day, so that a busy key costs nothing more.</summary>
    private async Task NoteUseAsync(NamjaiDb db, ApiKey key)
    {
        var today = LocalDate.FromDateTime(TimeProvider.GetUtcNow().UtcDateTime);
        if (key.LastUsedOn == today)
            return;
        await db.InTransactionAsync(
            () => db.Set<ApiKey>().Where(one => one.WorkspaceId == key.WorkspaceId && one.Id == key.Id)
                .ExecuteUpdateAsync(one => one.SetProperty(used => used.LastUsedOn, today), Context.RequestAborted),
            Context.RequestAborted);
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = "Bearer";
        return RefuseAsync(StatusCodes.Status401Unauthorized, "Send a key of your business as 'Authorization: Bearer nj_...'.");
    }

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties) =>
        RefuseAsync(StatusCodes.Status403Forbidden, "This key may not do that.");

    private async Task RefuseAsync(int status, string detail)
    {
        Response.StatusCode = status;
        await problems.WriteAsync(new ProblemDetailsContext { HttpContext = Context, ProblemDetails = { Status = status, Detail = detail } });
    }
}
