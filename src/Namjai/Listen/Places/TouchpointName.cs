using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Namjai.Platform.Database;

namespace Namjai.Listen.Places;

/// <summary>What an owner calls a touchpoint, in as many languages as they like. Answers stay under its key.</summary>
internal sealed class TouchpointName : IWorkspaceOwned
{
    /// <summary>Sixty characters, of which each may take two.</summary>
    private const int LongestKey = 120;

    public required Guid WorkspaceId { get; init; }

    public required string Key { get; init; }

    public required LocalizedText Name { get; init; }

    public sealed class Table : IEntityTypeConfiguration<TouchpointName>
    {
        public void Configure(EntityTypeBuilder<TouchpointName> builder)
        {
            builder.ToTable("touchpoint_names");
            builder.HasKey(one => new { one.WorkspaceId, one.Key });
            builder.Property(one => one.Key).HasMaxLength(LongestKey);
            builder.Property(one => one.Name).HasConversion(text => ListenJson.Write(text), json => ListenJson.Read<LocalizedText>(json));
        }
    }
}
