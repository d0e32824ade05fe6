using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Namjai.Language;
using Namjai.Platform.Database;
using NodaTime;

namespace Namjai.Understand.Comments;

/// <summary>A theme in a comment, and the clause that speaks of it.</summary>
internal sealed class CommentTheme : IWorkspaceOwned
{
    public required Guid WorkspaceId { get; init; }

    public required Guid CommentId { get; init; }

    public required Theme Theme { get; init; }

    public required Sentiment Sentiment { get; init; }

    public required int Start { get; init; }

    public required int Length { get; init; }

    /// <summary>That of the comment, so that a theme's comments are found in order.</summary>
    public long Position { get; set; }

    /// <summary>That of the comment, so that customers are counted without reading comments.</summary>
    public Guid? CustomerId { get; set; }

    /// <summary>That of the comment, so that a customer's latest complaint is found without reading comments.</summary>
    public LocalDate Day { get; set; }

    /// <inheritdoc cref="Day"/>
    public string Touchpoint { get; set; } = "";

    public static CommentTheme Of(Comment comment, ThemeMention mention) => new()
    {
        WorkspaceId = comment.WorkspaceId,
        CommentId = comment.Id,
        Theme = mention.Theme,
        Sentiment = mention.Sentiment,
        Start = mention.Start,
        Length = mention.Length,
        Position = comment.Position,
    };

    public sealed class Table : IEntityTypeConfiguration<CommentTheme>
    {
        public void Configure(EntityTypeBuilder<CommentTheme> builder)
        {
            builder.ToTable("comment_themes");
            builder.HasKey(theme => new { theme.WorkspaceId, theme.CommentId, theme.Theme });
            builder.HasIndex(theme => new { theme.WorkspaceId, theme.Theme, theme.Position });
            builder.HasIndex(theme => new { theme.WorkspaceId, theme.Theme, theme.Sentiment, theme.Position, theme.CustomerId });
            builder.HasIndex(theme => new { theme.WorkspaceId, theme.CustomerId, theme.Theme, theme.Touchpoint, theme.Day })
                .HasFilter($"sentiment = {(int)Sentiment.Negative} and customer_id is not null");
            builder.Property(theme => theme.Touchpoint).HasMaxLength(60);
        }
    }
}
