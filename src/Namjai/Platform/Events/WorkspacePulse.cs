using System.Collections.Concurrent;

namespace Namjai.Platform.Events;

/// <summary>Tells the open pages of a workspace that something is new.</summary>
internal sealed class WorkspacePulse
{
    private readonly ConcurrentDictionary<Guid, ConcurrentDictionary<Feeler, bool>> _feelers = new();

    public void Beat(Guid workspace)
    {
        if (!_feelers.TryGetValue(workspace, out var feelers))
            return;
        foreach (var feeler in feelers.Keys)
            feeler.Beat();
    }

    /// <summary>Calls back at every beat until it is disposed; what is called must be quick.</summary>
    public IDisposable Feel(Guid workspace, Action beat)
    {
        var feelers = _feelers.GetOrAdd(workspace, _ => new ConcurrentDictionary<Feeler, bool>());
        var feeler = new Feeler(feelers, beat);
        feelers[feeler] = true;
        return feeler;
    }

    private sealed class Feeler(ConcurrentDictionary<Feeler, bool> among, Action beat) : IDisposable
    {
        public void Beat() => beat();

        public void Dispose() => among.TryRemove(this, out _);
    }
}
