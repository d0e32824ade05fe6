using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Namjai.Language;
using Namjai.Listen.Contracts;
using Namjai.Platform.Database;
using NodaTime;

namespace Namjai.Understand.Comments;

/// <summary>What a customer said in words, with what was read in it.</summary>
internal sealed class Comment : IWorkspaceOwned
{
    public required Guid Id { get; init; }

    public required Guid WorkspaceId { get; init; }

    public required Guid ResponseId { get; init; }

    public required string QuestionKey { get; init; }

    public required Instant At { get; init; }

    public LocalDate Day { get; private set; }

    /// <summary>Its place in time among all comments, which no other has: order, cursor, and key of the search.</summary>
    public long Position { get; private set; }

    public required string Text { get; init; }

    public string Language { get; init; } = "und";

    public Sentiment Sentiment { get; init; } = Sentiment.Neutral;

    public bool IsQuestion { get; init; }

    /// <summary>How surely it is negative, 0 to 1: the strength of feeling where there are no scores.</summary>
    public double Negativity { get; init; }

    public Measure? Measure { get; private set; }

    public int? Score { get; private set; }

    public string Touchpoint { get; private set; } = "";

    public string Channel { get; private set; } = "";

    public Guid? CustomerId { get; private set; }

    public Instant? HandledAt { get; private set; }

    /// <summary>The member of staff who did; null if it was a program.</summary>
    public Guid? HandledBy { get; private set; }

    public List<CommentTheme> Themes { get; init; } = [];

    public static Comment Of(ReceivedResponse response, ReceivedComment said, Guid workspace, Guid id, CommentReading reading)
    {
        var comment = new Comment
        {
            Id = id,
            WorkspaceId = workspace,
            ResponseId = response.Id,
            QuestionKey = said.QuestionKey,
            At = response.At,
            Position = CommentPosition.Of(response.At, id),
            Text = said.Text,
            Language = reading.Language,
            Sentiment = reading.Sentiment,
            IsQuestion = reading.IsQuestion,
            Negativity = reading.Scores.Negative,
        };
        comment.Themes.AddRange(reading.Themes.Select(mention => CommentTheme.Of(comment, mention)));
        comment.Follow(response);
        return comment;
    }

    /// <summary>Takes over what may change while the words stay.</summary>
    public void Follow(ReceivedResponse response)
    {
        Day = response.Day;
        (Measure, Score) = (response.Measure, response.Score);
        (Touchpoint, Channel, CustomerId) = (response.Touchpoint, response.Channel, response.CustomerId);
        Themes.ForEach(theme => (theme.CustomerId, theme.Day, theme.Touchpoint) = (CustomerId, Day, Touchpoint));
    }

    /// <summary>To the next place, where this one is taken.</summary>
    public void MoveOn()
    {
        Position++;
        Themes.ForEach(theme => theme.Position = Position);
    }

    public void Handle(Instant now, Guid? by) => (HandledAt, HandledBy) = (HandledAt ?? now, HandledAt is null ? by : HandledBy);

    public void Reopen() => (HandledAt, HandledBy) = (null, null);

    public sealed class Table : IEntityTypeConfiguration<Comment>
    {
        public void Configure(EntityTypeBuilder<Comment> builder)
        {
            builder.ToTable("comments");
            builder.HasKey(comment => new { comment.WorkspaceId, comment.Id });
            builder.HasIndex(comment => new { comment.WorkspaceId, comment.ResponseId, comment.QuestionKey }).IsUnique();
            // That no two share a place, the search table sees to: of an index that says so, SQLite expects so much that it walks it for everything.
            builder.HasIndex(comment => new { comment.WorkspaceId, comment.Position });
            builder.HasIndex(comment => new { comment.WorkspaceId, comment.Sentiment, comment.Position, comment.HandledAt });
            builder.HasIndex(comment => new { comment.WorkspaceId, comment.Touchpoint, comment.Position });
            builder.HasIndex(comment => new { comment.WorkspaceId, comment.CustomerId, comment.Position });
            builder.Property(comment => comment.QuestionKey).HasMaxLength(60);
            builder.Property(comment => comment.Language).HasMaxLength(3);
            builder.Property(comment => comment.Touchpoint).HasMaxLength(60);
            builder.Property(comment => comment.Channel).HasMaxLength(60);
            builder.HasMany(comment => comment.Themes).WithOne()
                .HasForeignKey(theme => new { theme.WorkspaceId, theme.CommentId }).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
