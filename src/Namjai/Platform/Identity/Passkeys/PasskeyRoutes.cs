using System.Buffers.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using Namjai.Platform.Localization;
using Namjai.Platform.Web.Limits;
using Namjai.Platform.Web.Pages;
using Namjai.Platform.Web.Pages.Kept;

namespace Namjai.Platform.Identity.Passkeys;

/// <summary>
/// <c>/settings/account/passkeys</c>: adding and removing one's own. Both ask for the password, so that a browser left open lets nobody in for good and shuts
/// nobody out.
/// </summary>
internal static class PasskeyRoutes
{
    public const string Path = OwnAccount.Path + "/passkeys";
    public const string OptionsPath = Path + "/options";
    private const string OnePath = Path + "/{id}/removal";

    public static string RemovalPathOf(UserPasskeyInfo passkey) => $"{Path}/{Base64Url.EncodeToString(passkey.CredentialId)}/removal";

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(Path, async (HttpContext context, UserManager<Account> accounts) => Page.Of<AddPasskeyPage>(await ReadAsync(context, accounts)));
        pages.MapPost(OptionsPath, OfferAsync).RequireRateLimiting(RateLimits.SignIn);
        pages.MapPost(Path, AddAsync).RequireRateLimiting(RateLimits.SignIn).WithLabels(typeof(PasskeyWords), ("name", "Name"));
        pages.MapGet(OnePath, async (string id, HttpContext context, UserManager<Account> accounts) =>
            Choose(await ReadAsync(context, accounts), id) is { } view ? Page.Of<RemovePasskeyPage>(view) : Page.SeeOther(OwnAccount.Path));
        pages.MapPost(OnePath, RemoveAsync).RequireRateLimiting(RateLimits.SignIn);
    }

    /// <summary>What the browser is to ask its owner for. Asked for with the whole form, so that a wrong password is told before a finger is laid down.</summary>
    private static async Task<IResult> OfferAsync(
        HttpContext context, UserManager<Account> accounts, SignInManager<Account> signIn, IStringLocalizer<PasskeyWords> words)
    {
        var view = await FillAsync(context, accounts, words);
        if (view.Faults.Any)
            return Page.Again<AddPasskeyPage>(view);
        var owner = new PasskeyUserEntity { Id = view.Account.Id.ToString(), Name = view.Account.Email ?? "", DisplayName = view.Account.Name };
        return Results.Content(await signIn.MakePasskeyCreationOptionsAsync(owner), "application/json");
    }

    private static async Task<IResult> AddAsync(
        HttpContext context, UserManager<Account> accounts, SignInManager<Account> signIn, IStringLocalizer<PasskeyWords> words)
    {
        var view = await FillAsync(context, accounts, words);
        if (view.Faults.Any)
            return Page.Again<AddPasskeyPage>(view);
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (await PasskeyCeremony.AttestAsync(signIn, form["credential"].ToString()) is not { Succeeded: true, Passkey: { } passkey })
        {
            view.Faults.Add("", words.Say("NotAdded"));
            return Page.Of<AddPasskeyPage>(view).As(StatusCodes.Status400BadRequest);
        }
        passkey.Name = view.Name;
        await accounts.AddOrUpdatePasskeyAsync(view.Account, passkey);
        return Page.SeeOther(OwnAccount.Path + "?saved=1");
    }

    private static async Task<IResult> RemoveAsync(string id, HttpContext context, UserManager<Account> accounts, IStringLocalizer<PasskeyWords> words)
    {
        // One that is gone already is as it should be.
        if (Choose(await ReadAsync(context, accounts), id) is not { Chosen: { } passkey } view)
            return Page.SeeOther(OwnAccount.Path);
        await CheckPasswordAsync(context, accounts, view, words);
        if (view.Faults.Any)
            return Page.Again<RemovePasskeyPage>(view);
        await accounts.RemovePasskeyAsync(view.Account, passkey.CredentialId);
        return Page.SeeOther(OwnAccount.Path + "?saved=1");
    }

    private static async Task<PasskeyView> ReadAsync(HttpContext context, UserManager<Account> accounts)
    {
        var account = await accounts.GetUserAsync(context.User) ?? throw new InvalidOperationException("Who is signed in has an account.");
        return new PasskeyView(account, [.. await accounts.GetPasskeysAsync(account)]);
    }

    private static async Task<PasskeyView> FillAsync(HttpContext context, UserManager<Account> accounts, IStringLocalizer<PasskeyWords> words)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var view = await ReadAsync(context, accounts) with { Name = form["name"].ToString().Trim() };
        if (view.IsFull)
            view.Faults.Add("", words.Say("Full", PasskeyView.Most));
        if (view.Name.Length is 0 or > PasskeyView.LongestName || view.Name.Any(char.IsControl))
            view.Faults.Add("name", words.Say("NameNeeded", PasskeyView.LongestName));
        await CheckPasswordAsync(context, accounts, view, words);
        return view;
    }

    private static async Task CheckPasswordAsync(HttpContext context, UserManager<Account> accounts, PasskeyView view, IStringLocalizer<PasskeyWords> words)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (!await accounts.CheckPasswordAsync(view.Account, form["current"].ToString()))
            view.Faults.Add("current", words.Say("PasswordWrong"));
    }

    private static PasskeyView? Choose(PasskeyView view, string id) =>
        view.Kept.FirstOrDefault(one => Base64Url.EncodeToString(one.CredentialId) == id) is { } chosen ? view with { Chosen = chosen } : null;
}
