using System.Buffers.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using Namjai.Platform.Identity.Accounts;
using Namjai.Platform.Localization;
using Namjai.Platform.Web.Limits;
using Namjai.Platform.Web.Pages;

namespace Namjai.Platform.Identity.Passkeys;

/// <summary>Adding and removing one's own passkeys.</summary>
internal static class PasskeyRoutes
{
    public const string Path = AccountRoutes.Path + "/passkeys";
    public const string OptionsPath = Path + "/options";
    public const string RemovalPath = Path + "/removal";
    public const int LongestName = 60;

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapPost(OptionsPath, OptionsAsync).RequireRateLimiting(RateLimits.SignIn);
        pages.MapPost(Path, AddAsync).RequireRateLimiting(RateLimits.SignIn);
        pages.MapPost(RemovalPath, RemoveAsync);
    }

    private static async Task<IResult> OptionsAsync(HttpContext context, ReadAccount read, SignInManager<Account> signIn)
    {
        var account = (await read.RunAsync(context.User, context.RequestAborted)).Account;
        var user = new PasskeyUserEntity { Id = account.Id.ToString(), Name = account.Email ?? "", DisplayName = account.Name };
        return Results.Content(await signIn.MakePasskeyCreationOptionsAsync(user), "application/json");
    }

    private static async Task<IResult> AddAsync(
        HttpContext context, ReadAccount read, UserManager<Account> accounts, SignInManager<Account> signIn, IStringLocalizer<PasskeyWords> words)
    {
        var view = await read.RunAsync(context.User, context.RequestAborted);
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var name = form["passkey-name"].ToString().Trim();
        if (name.Length is 0 or > LongestName)
        {
            view.Faults.Add("passkey-name", words.Say("NameNeeded"));
            return Page.Again<AccountPage>(view);
        }
        if (await PasskeyCeremony.AttestAsync(signIn, form["credential"].ToString()) is { Succeeded: true, Passkey: { } passkey })
        {
            passkey.Name = name;
            if ((await accounts.AddOrUpdatePasskeyAsync(view.Account, passkey)).Succeeded)
                return Page.SeeOther(AccountRoutes.Path + "?saved=1");
        }
        view.Faults.Add("", words.Say("NotAdded"));
        return Page.Again<AccountPage>(view);
    }

    private static async Task<IResult> RemoveAsync(HttpContext context, ReadAccount read, UserManager<Account> accounts)
    {
        var view = await read.RunAsync(context.User, context.RequestAborted);
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var id = form["passkey"].ToString();
        if (view.Passkeys.FirstOrDefault(one => Base64Url.EncodeToString(one.CredentialId) == id) is { } passkey)
            await accounts.RemovePasskeyAsync(view.Account, passkey.CredentialId);
        return Page.SeeOther(AccountRoutes.Path + "?saved=1");
    }
}
