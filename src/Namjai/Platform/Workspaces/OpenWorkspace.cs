using Namjai.Platform.Database;
using NodaTime;

namespace Namjai.Platform.Workspaces;

/// <summary>Opens a business's workspace and enters it.</summary>
internal sealed class OpenWorkspace(NamjaiDb db, CurrentWorkspace current, TimeProvider time)
{
    public async Task<Workspace> RunAsync(string name, string language, string timeZone, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var workspace = new Workspace
        {
            Id = Guid.CreateVersion7(now),
            Name = name,
            Language = language,
            TimeZone = timeZone,
            CreatedAt = Instant.FromDateTimeOffset(now),
        };
        db.Add(workspace);
        await db.SaveChangesAsync(cancellation);
        current.Enter(workspace.Id);
        return workspace;
    }
}
