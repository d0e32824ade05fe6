using Microsoft.EntityFrameworkCore;
using Namjai.Platform.Database;

namespace Namjai.Platform.Identity.Members;

/// <summary>Gives a member another role or takes their place away. A workspace is never left without an owner.</summary>
internal sealed class ChangeMember(NamjaiDb db, CurrentWorkspace workspace)
{
    /// <param name="role">None takes the member out.</param>
    public Task<Outcome> RunAsync(Guid account, Role? role, CancellationToken cancellation) => db.InTransactionAsync(async () =>
    {
        await db.DecideAloneAsync($"members of {workspace.Id}", cancellation);
        var places = await db.Set<Membership>().ToListAsync(cancellation);
        if (places.Find(place => place.AccountId == account) is not { } member)
            return Outcome.NoSuchMember;
        if (member.Role == Role.Owner && role != Role.Owner && places.Count(place => place.Role == Role.Owner) == 1)
            return Outcome.LastOwner;
        if (role is { } other)
            member.Role = other;
        else
            db.Remove(member);
        await db.SaveChangesAsync(cancellation);
        return Outcome.Done;
    }, cancellation);

    public enum Outcome
    {
        Done,
        NoSuchMember,
        LastOwner,
    }
}
