using Namjai.Platform.Database;

namespace Namjai.Platform.Events;

/// <summary>Where a feature tells what happened: the event is kept with the next <c>SaveChanges</c>, together with what it tells.</summary>
internal sealed class Outbox(NamjaiDb db, CurrentWorkspace workspace, TimeProvider time)
{
    public void Add<TEvent>(TEvent happened)
        where TEvent : notnull => db.Add(OutboxEvent.Of(workspace.Id, happened, time.GetUtcNow()));
}
