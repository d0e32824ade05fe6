namespace Namjai.Platform.Database;

/// <summary>The workspace that this request or piece of work is for. Until it is known, no workspace's rows are seen.</summary>
internal sealed class CurrentWorkspace
{
    private Guid? _id;

    /// <summary>Whether the system itself looks, over all workspaces: whose key is this, what is to be delivered.</summary>
    public bool IsEverywhere { get; private set; }

    public Guid? IdIfKnown => _id;

    public Guid Id => _id ?? throw new InvalidOperationException("No workspace was entered.");

    public void Enter(Guid workspace)
    {
        _id = workspace;
        IsEverywhere = false;
    }

    /// <summary>Back to seeing no workspace's rows.</summary>
    public void Leave()
    {
        _id = null;
        IsEverywhere = false;
    }

    public void EnterAll()
    {
        _id = null;
        IsEverywhere = true;
    }
}
