using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Namjai.Platform.Database;
using NodaTime;

namespace Namjai.Platform.Identity;

/// <summary>Opens a person's account and gives them a place in a workspace.</summary>
internal sealed class OpenAccount(UserManager<Account> accounts, NamjaiDb db, TimeProvider time)
{
    /// <summary>The account, or what speaks against it by the framework's codes and those of <see cref="Passwords.PasswordRules"/>.</summary>
    public async Task<(Account Account, IdentityResult Result)> RunAsync(string name, string email, string password)
    {
        var account = new Account { Id = Guid.CreateVersion7(time.GetUtcNow()), Name = name, UserName = email, Email = email, EmailConfirmed = true };
        return (account, await accounts.CreateAsync(account, password));
    }

    public async Task JoinAsync(Account account, Guid workspace, Role role, CancellationToken cancellation)
    {
        db.Add(new Membership
        {
            WorkspaceId = workspace,
            AccountId = account.Id,
            Role = role,
            JoinedAt = Instant.FromDateTimeOffset(time.GetUtcNow()),
        });
        account.LastWorkspaceId = workspace;
        if (db.Entry(account).State == EntityState.Detached)
            db.Attach(account).Property(one => one.LastWorkspaceId).IsModified = true;
        await db.SaveChangesAsync(cancellation);
    }
}
