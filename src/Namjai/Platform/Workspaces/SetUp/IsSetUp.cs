using Microsoft.EntityFrameworkCore;
using Namjai.Platform.Database;

namespace Namjai.Platform.Workspaces.SetUp;

/// <summary>Whether there is a workspace. Once there is one it is never asked again.</summary>
internal sealed class IsSetUp
{
    private volatile bool _known;

    public async ValueTask<bool> AskAsync(IServiceProvider services, CancellationToken cancellation) =>
        _known || (_known = await services.GetRequiredService<NamjaiDb>().Set<Workspace>().AnyAsync(cancellation));
}
