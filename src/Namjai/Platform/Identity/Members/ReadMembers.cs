using Microsoft.EntityFrameworkCore;
using Namjai.Platform.Database;
using Namjai.Platform.Identity.Invitations;
using NodaTime;

namespace Namjai.Platform.Identity.Members;

/// <summary>Reads who is at the current workspace.</summary>
internal sealed class ReadMembers(NamjaiDb db, TimeProvider time)
{
    public async Task<MembersView> RunAsync(CancellationToken cancellation)
    {
        var now = Instant.FromDateTimeOffset(time.GetUtcNow());
        var members = await (
            from place in db.Set<Membership>()
            join account in db.Set<Account>() on place.AccountId equals account.Id
            orderby place.JoinedAt
            select new Member(account.Id, account.Name, account.Email ?? "", place.Role, place.JoinedAt)).ToListAsync(cancellation);
        var invitations = await db.Set<Invitation>().AsNoTracking()
            .Where(one => one.AcceptedAt == null && one.ExpiresAt > now).OrderBy(one => one.ExpiresAt).ToListAsync(cancellation);
        return new MembersView(members, invitations);
    }
}
