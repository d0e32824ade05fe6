using System.Collections.Concurrent;

namespace Namjai.Platform.Events;

/// <summary>Tells the open pages of a workspace that something is new, on every node.</summary>
internal sealed class WorkspacePulse
{
    private readonly ConcurrentDictionary<Feeler, Guid?> _feelers = new();

    public void Beat(Guid workspace) => Tell(workspace, isOurs: true);

    /// <summary>For a beat that another node has spread.</summary>
    public void BeatHere(Guid workspace) => Tell(workspace, isOurs: false);

    /// <summary>Calls back at every beat until it is disposed; what is called must be quick.</summary>
    public IDisposable Feel(Guid workspace, Action beat) => Add(workspace, _ => beat());

    /// <summary>Calls back at every beat that began on this node.</summary>
    public IDisposable FeelAll(Action<Guid> beat) => Add(null, beat);

    private Feeler Add(Guid? workspace, Action<Guid> beat)
    {
        var feeler = new Feeler(_feelers, beat);
        _feelers[feeler] = workspace;
        return feeler;
    }

    private void Tell(Guid workspace, bool isOurs)
    {
        foreach (var (feeler, wanted) in _feelers)
        {
            if (wanted is null ? isOurs : wanted == workspace)
                feeler.Beat(workspace);
        }
    }

    private sealed class Feeler(ConcurrentDictionary<Feeler, Guid?> among, Action<Guid> beat) : IDisposable
    {
        public void Beat(Guid workspace) => beat(workspace);

        public void Dispose() => among.TryRemove(this, out _);
    }
}
