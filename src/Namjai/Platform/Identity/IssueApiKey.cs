using Namjai.Platform.Database;
using NodaTime;

namespace Namjai.Platform.Identity;

/// <summary>Makes a key for the current workspace and tells it this once.</summary>
internal sealed class IssueApiKey(NamjaiDb db, CurrentWorkspace workspace, TimeProvider time)
{
    public async Task<string> RunAsync(string name, CancellationToken cancellation)
    {
        var secret = ApiKey.NewSecret();
        var now = time.GetUtcNow();
        db.Add(new ApiKey
        {
            Id = Guid.CreateVersion7(now),
            WorkspaceId = workspace.Id,
            Name = name,
            Digest = ApiKey.DigestOf(secret),
            CreatedAt = Instant.FromDateTimeOffset(now),
        });
        await db.SaveChangesAsync(cancellation);
        return secret;
    }
}
