using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Namjai.Platform.Database;

/// <summary>Keys and indexes begin with the workspace. The few that don't say why.</summary>
internal static class LookUpIndex
{
    public const string Annotation = "Namjai:LooksAcrossWorkspaces";

    public static IndexBuilder<TEntity> LooksAcrossWorkspaces<TEntity>(this IndexBuilder<TEntity> index, string why)
    {
        index.Metadata.AddAnnotation(Annotation, why);
        return index;
    }
}
