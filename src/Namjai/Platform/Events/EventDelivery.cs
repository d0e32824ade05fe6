using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Namjai.Platform.Database;
using NodaTime;

namespace Namjai.Platform.Events;

/// <summary>An event on its way to one handler. The row goes when the handler is done, best in the handler's own transaction: see <see cref="Receipt"/>.</summary>
internal sealed class EventDelivery : IWorkspaceOwned
{
    public required Guid WorkspaceId { get; init; }

    public required Guid EventId { get; init; }

    public required string Handler { get; init; }

    /// <summary>When the event happened: handlers get them in this order.</summary>
    public required Instant At { get; init; }

    public required Instant DueAt { get; set; }

    /// <summary>Counted when it is taken, so that an event which brings the whole program down is given up in the end, too.</summary>
    public int Attempts { get; set; }

    /// <summary>A node is at it; if it dies, others may take it from then on.</summary>
    public Instant? TakenUntil { get; set; }

    public Instant? GivenUpAt { get; set; }

    /// <summary>What went wrong the last time: names out of the code, and never what a customer wrote.</summary>
    public string? Problem { get; set; }

    /// <summary>A person asks for another try, with all its patience.</summary>
    public void TryAgain(Instant now)
    {
        (Attempts, DueAt, GivenUpAt, TakenUntil) = (0, now, null, null);
    }

    public void GiveBack() => (Attempts, TakenUntil) = (Attempts - 1, null);

    public void Fail(Instant now, string problem)
    {
        Problem = problem;
        TakenUntil = null;
        if (RetryDelays.After(Attempts) is { } delay)
            DueAt = now + delay;
        else
            GivenUpAt = now;
    }

    public sealed class Table : IEntityTypeConfiguration<EventDelivery>
    {
        public void Configure(EntityTypeBuilder<EventDelivery> builder)
        {
            builder.ToTable("event_deliveries");
            builder.HasKey(one => new { one.WorkspaceId, one.EventId, one.Handler });
            builder.Property(one => one.Handler).HasMaxLength(100);
            builder.Property(one => one.Problem).HasMaxLength(400);
            builder.HasIndex(one => new { one.Handler, one.At }).HasFilter("given_up_at is null")
                .LooksAcrossWorkspaces("the worker asks what is due anywhere");
        }
    }
}
