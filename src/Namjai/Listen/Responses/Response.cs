using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Namjai.Listen.Contracts;
using Namjai.Platform.Database;
using NodaTime;

namespace Namjai.Listen.Responses;

/// <summary>One customer's response: to a survey, or feedback from elsewhere. Written in batches by prepared commands; EF only reads it.</summary>
internal sealed class Response : IWorkspaceOwned
{
    public required Guid WorkspaceId { get; init; }

    public required Guid Id { get; init; }

    public Guid? SurveyId { get; init; }

    /// <summary>Where feedback from elsewhere comes from; blank for an answer to a survey.</summary>
    public string Source { get; init; } = "";

    /// <summary>What the source calls it.</summary>
    public string? SourceId { get; init; }

    public required Instant At { get; init; }

    /// <summary>The business's local day of <see cref="At"/>.</summary>
    public required LocalDate Day { get; init; }

    public string Language { get; init; } = "";

    public string Touchpoint { get; init; } = "";

    public string Channel { get; init; } = "";

    public Guid? CustomerId { get; set; }

    /// <summary>Of the first scored question that was answered.</summary>
    public Measure? Measure { get; init; }

    public int? Score { get; init; }

    /// <summary>The sender's name for this one writing, so that a repeated one is known again.</summary>
    public string? IdempotencyKey { get; init; }

    /// <summary>SHA-256 of what was sent: the same key with other contents is a mistake, the same feedback again changes nothing.</summary>
    public byte[]? RequestHash { get; init; }

    /// <summary>What else was told, as a JSON object.</summary>
    public string? Attributes { get; init; }

    public sealed class Table : IEntityTypeConfiguration<Response>
    {
        public void Configure(EntityTypeBuilder<Response> builder)
        {
            builder.ToTable("responses");
            builder.HasKey(response => new { response.WorkspaceId, response.Id });
            builder.Property(response => response.Source).HasMaxLength(100);
            builder.Property(response => response.SourceId).HasMaxLength(200);
            builder.Property(response => response.Language).HasMaxLength(35);
            builder.Property(response => response.Touchpoint).HasMaxLength(100);
            builder.Property(response => response.Channel).HasMaxLength(100);
            builder.Property(response => response.IdempotencyKey).HasMaxLength(200);
            builder.Property(response => response.RequestHash).HasMaxLength(32);
            builder.Property(response => response.Measure).HasMaxLength(4).HasConversion(measure => MeasureNames.Of(measure!.Value), name => MeasureNames.Read(name));
            // Most rows have none of these, and an index without them costs nothing when one is written.
            builder.HasIndex(response => new { response.WorkspaceId, response.Source, response.SourceId }).IsUnique().HasFilter("source_id is not null");
            builder.HasIndex(response => new { response.WorkspaceId, response.SurveyId, response.IdempotencyKey }).IsUnique().HasFilter("idempotency_key is not null");
            builder.HasIndex(response => new { response.WorkspaceId, response.CustomerId }).HasFilter("customer_id is not null");
            builder.HasIndex(response => new { response.WorkspaceId, response.SurveyId, response.Id }).HasFilter("survey_id is not null");
        }
    }
}
