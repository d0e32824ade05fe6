namespace Namjai.Platform.Identity;

/// <summary>What a member of a workspace may do; each may do what those before may.</summary>
internal enum Role
{
    /// <summary>Looks.</summary>
    Viewer,

    /// <summary>Acts on what customers say.</summary>
    Agent,

    /// <summary>Asks customers, changes surveys.</summary>
    Manager,

    /// <summary>Decides about people, keys and the workspace itself.</summary>
    Owner,
}
