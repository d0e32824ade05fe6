using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Namjai.Platform.Database;
using NodaTime;

namespace Namjai.Platform.Events;

/// <summary>Something that happened in a workspace, written in the same transaction as what it tells, so that neither is there without the other.</summary>
internal sealed class OutboxEvent : IWorkspaceOwned
{
    public required Guid Id { get; init; }

    public required Guid WorkspaceId { get; init; }

    /// <summary>The event's name, such as <c>ResponsesReceived</c>.</summary>
    public required string Type { get; init; }

    public required string Payload { get; init; }

    public required Instant At { get; init; }

    /// <summary>When each handler got its <see cref="EventDelivery"/>.</summary>
    public Instant? HandedOutAt { get; set; }

    public static OutboxEvent Of<TEvent>(Guid workspace, TEvent happened, DateTimeOffset at)
        where TEvent : notnull => new()
        {
            Id = Guid.CreateVersion7(at),
            WorkspaceId = workspace,
            Type = EventJson.NameOf(typeof(TEvent)),
            Payload = EventJson.Write(happened),
            At = Instant.FromDateTimeOffset(at),
        };

    public sealed class Table : IEntityTypeConfiguration<OutboxEvent>
    {
        public void Configure(EntityTypeBuilder<OutboxEvent> builder)
        {
            builder.ToTable("outbox_events");
            builder.HasKey(one => new { one.WorkspaceId, one.Id });
            builder.Property(one => one.Type).HasMaxLength(100);
            builder.HasIndex(one => one.At).HasFilter("handed_out_at is null")
                .LooksAcrossWorkspaces("the worker asks what is new anywhere");
        }
    }
}
