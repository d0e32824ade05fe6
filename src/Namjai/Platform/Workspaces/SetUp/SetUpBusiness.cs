using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Namjai.Platform.Database;
using Namjai.Platform.Identity;
using Namjai.Platform.Identity.Passwords;
using Namjai.Platform.Localization;
using Namjai.Platform.Web.Pages;

namespace Namjai.Platform.Workspaces.SetUp;

/// <summary>Opens a workspace with its owner, all or nothing.</summary>
internal sealed class SetUpBusiness(
    NamjaiDb db, CurrentWorkspace current, OpenWorkspace open, OpenAccount accounts, UserManager<Account> users,
    IStringLocalizer<SetUpWords> words, AccountFaults accountFaults)
{
    /// <summary>The owner, or what can't stand. Then nothing is kept.</summary>
    /// <param name="onlyIfFirst">From a page that anybody can open: only while there is no workspace.</param>
    public async Task<(Account? Owner, FormFaults Faults)> RunAsync(NewBusiness asked, bool onlyIfFirst, CancellationToken cancellation)
    {
        var faults = FaultsOf(asked);
        if (faults.Any)
            return (null, faults);
        current.EnterAll();
        try
        {
            return (await db.InTransactionAsync(() => OpenAsync(asked, onlyIfFirst, faults, cancellation), cancellation), faults);
        }
        catch (SetUpRefusedException)
        {
            current.Leave();
            return (null, faults);
        }
    }

    private async Task<Account> OpenAsync(NewBusiness asked, bool onlyIfFirst, FormFaults faults, CancellationToken cancellation)
    {
        await db.DecideAloneAsync("set-up", cancellation);
        if (onlyIfFirst && await db.Set<Workspace>().AnyAsync(cancellation))
            throw Refused(faults, "", words.Say("AlreadySetUp"));
        var owner = await OwnerAsync(asked, faults);
        var workspace = await open.RunAsync(asked.Name, asked.Language, TimeZones.Find(asked.TimeZone)!, cancellation);
        await accounts.JoinAsync(owner, workspace.Id, Role.Owner, cancellation);
        return owner;
    }

    /// <summary>A new account, or the one there is if the password is its own.</summary>
    private async Task<Account> OwnerAsync(NewBusiness asked, FormFaults faults)
    {
        if (await users.FindByEmailAsync(asked.Email) is { } known)
            return await users.CheckPasswordAsync(known, asked.Password) ? known : throw Refused(faults, "password", words.Say("OtherPassword"));
        var (account, result) = await accounts.RunAsync(asked.OwnerName, asked.Email, asked.Password);
        accountFaults.Tell(result, faults);
        return result.Succeeded ? account : throw new SetUpRefusedException();
    }

    private FormFaults FaultsOf(NewBusiness asked)
    {
        var faults = new FormFaults();
        if (asked.Name is { Length: 0 or > 120 })
            faults.Add("name", words.Say("NameNeeded"));
        if (!ReaderLanguage.TryParse(asked.Language, out _))
            faults.Add("language", words.Say("LanguageNeeded"));
        if (TimeZones.Find(asked.TimeZone) is null)
            faults.Add("timeZone", words.Say("TimeZoneUnknown"));
        if (asked.OwnerName is { Length: 0 or > 120 })
            faults.Add("ownerName", words.Say("OwnerNeeded"));
        accountFaults.CheckEmail(asked.Email, faults);
        return faults;
    }

    private static SetUpRefusedException Refused(FormFaults faults, string field, string sentence)
    {
        faults.Add(field, sentence);
        return new SetUpRefusedException();
    }

    /// <summary>Rolls back what was begun.</summary>
    private sealed class SetUpRefusedException : Exception;
}
