using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Namjai.Listen.Surveys.Drafts;
using Namjai.Platform.Database;

namespace Namjai.Listen.Surveys;

internal sealed class SurveyTable : IEntityTypeConfiguration<Survey>
{
    public void Configure(EntityTypeBuilder<Survey> builder)
    {
        builder.ToTable("surveys");
        builder.HasKey(survey => new { survey.WorkspaceId, survey.Id });
        // A link names no workspace: its key is looked up over all of them.
        builder.HasIndex(survey => survey.Key).IsUnique().LooksAcrossWorkspaces("a visitor has nothing but the key");
        builder.Property(survey => survey.Key).HasMaxLength(SurveyKey.Length);
        builder.Property(survey => survey.Touchpoint).HasMaxLength(SurveyLimits.Touchpoint * 2);
        builder.Property(survey => survey.Title).HasConversion(text => ListenJson.Write(text), json => ListenJson.Read<LocalizedText>(json));
        builder.Property(survey => survey.Content).HasConversion(content => ListenJson.Write(content), json => ListenJson.Read<SurveyContent>(json));
        builder.Property(survey => survey.Measure).HasMaxLength(8).HasConversion(measure => SurveyNames.Of(measure!.Value), name => SurveyNames.ParseMeasure(name));
        builder.Property(survey => survey.State).HasMaxLength(8).HasConversion(state => SurveyNames.Of(state), name => Enum.Parse<SurveyState>(name, ignoreCase: true));
        builder.Property(survey => survey.Revision).IsConcurrencyToken();
    }
}
