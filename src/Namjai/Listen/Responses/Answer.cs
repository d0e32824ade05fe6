using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Namjai.Listen.Contracts;
using Namjai.Platform.Database;

namespace Namjai.Listen.Responses;

/// <summary>The answer to one question of a response: a score, words, or choices.</summary>
internal sealed class Answer : IWorkspaceOwned
{
    public required Guid WorkspaceId { get; init; }

    public required Guid ResponseId { get; init; }

    public required string QuestionKey { get; init; }

    public Measure? Measure { get; init; }

    public int? Score { get; init; }

    /// <summary>Whether the score is in the day-counts: of several questions of one measure only the first is, so that one customer counts once.</summary>
    public bool IsCounted { get; init; }

    public string? Text { get; init; }

    /// <summary>Keys of what was chosen, with commas between them.</summary>
    public string? Choices { get; init; }

    public sealed class Table : IEntityTypeConfiguration<Answer>
    {
        public void Configure(EntityTypeBuilder<Answer> builder)
        {
            builder.ToTable("answers");
            builder.HasKey(answer => new { answer.WorkspaceId, answer.ResponseId, answer.QuestionKey });
            builder.HasOne<Response>().WithMany().HasForeignKey(answer => new { answer.WorkspaceId, answer.ResponseId }).OnDelete(DeleteBehavior.Cascade);
            builder.Property(answer => answer.QuestionKey).HasMaxLength(60);
            builder.Property(answer => answer.Measure).HasMaxLength(4).HasConversion(measure => MeasureNames.Of(measure!.Value), name => MeasureNames.Read(name));
        }
    }
}
