using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Namjai.Listen.Surveys;
using Namjai.Listen.Surveys.Drafts;
using Namjai.Platform.Database;

namespace Namjai.Listen.Places;

/// <summary>What an owner calls a touchpoint, in as many languages as they like. Answers stay under its key.</summary>
internal sealed class TouchpointName : IWorkspaceOwned
{
    public required Guid WorkspaceId { get; init; }

    public required string Key { get; init; }

    public required LocalizedText Name { get; init; }

    public sealed class Table : IEntityTypeConfiguration<TouchpointName>
    {
        public void Configure(EntityTypeBuilder<TouchpointName> builder)
        {
            builder.ToTable("touchpoint_names");
            builder.HasKey(one => new { one.WorkspaceId, one.Key });
            builder.Property(one => one.Key).HasMaxLength(SurveyLimits.Touchpoint * 2);
            builder.Property(one => one.Name).HasConversion(text => SurveyJson.Write(text), json => SurveyJson.Read<LocalizedText>(json));
        }
    }
}
