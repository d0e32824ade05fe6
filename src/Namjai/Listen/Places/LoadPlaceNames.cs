using Microsoft.EntityFrameworkCore;
using Namjai.Platform.Database;
using Namjai.Platform.Web.Pages;

namespace Namjai.Listen.Places;

/// <summary>Reads what the business calls its touchpoints, for the pages and calls that tell of them.</summary>
internal sealed class LoadPlaceNames(NamjaiDb db, CurrentWorkspace workspace, PlaceNames names) : IPreparePages
{
    public async Task RunAsync(CancellationToken cancellation)
    {
        if (workspace.IdIfKnown is { } id)
            names.Own = await db.Set<TouchpointName>().AsNoTracking().Where(one => one.WorkspaceId == id).ToDictionaryAsync(one => one.Key, one => one.Name, StringComparer.Ordinal, cancellation);
    }
}
