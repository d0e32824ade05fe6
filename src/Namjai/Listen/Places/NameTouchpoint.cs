using Microsoft.EntityFrameworkCore;
using Namjai.Platform.Database;

namespace Namjai.Listen.Places;

/// <summary>Gives a touchpoint its names; without any, it is called as before. Of two who name it at once, one comes second.</summary>
internal sealed class NameTouchpoint(NamjaiDb db, CurrentWorkspace workspace)
{
    /// <summary>To be called in a transaction.</summary>
    public async Task<int> RunAsync(string touchpoint, LocalizedText name, CancellationToken cancellation)
    {
        var (id, key) = (workspace.Id, touchpoint.Trim());
        return name.IsEmpty
            ? await db.Set<TouchpointName>().Where(one => one.WorkspaceId == id && one.Key == key).ExecuteDeleteAsync(cancellation)
            : await db.Database.ExecuteSqlAsync($"""
                insert into touchpoint_names (workspace_id, key, name) values ({id}, {key}, {ListenJson.Write(name)})
                on conflict (workspace_id, key) do update set name = excluded.name
                """, cancellation);
    }
}
