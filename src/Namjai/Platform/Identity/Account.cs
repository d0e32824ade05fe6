using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Namjai.Platform.Identity;

/// <summary>A person who signs in; may belong to several workspaces.</summary>
internal sealed class Account : IdentityUser<Guid>
{
    /// <summary>As colleagues see it.</summary>
    public string Name { get; set; } = "";

    /// <summary>Where they worked last; where signing in leads to.</summary>
    public Guid? LastWorkspaceId { get; set; }

    // Lengths are said here, because Identity's own hang on settings that migrations don't see.
    public sealed class Tables :
        IEntityTypeConfiguration<Account>, IEntityTypeConfiguration<IdentityUserClaim<Guid>>, IEntityTypeConfiguration<IdentityUserLogin<Guid>>,
        IEntityTypeConfiguration<IdentityUserToken<Guid>>, IEntityTypeConfiguration<IdentityUserPasskey<Guid>>
    {
        public void Configure(EntityTypeBuilder<Account> builder)
        {
            builder.ToTable("accounts");
            builder.Property(account => account.Name).HasMaxLength(120);
            builder.Property(account => account.PhoneNumber).HasMaxLength(256);
        }

        public void Configure(EntityTypeBuilder<IdentityUserClaim<Guid>> builder) => builder.ToTable("account_claims");

        public void Configure(EntityTypeBuilder<IdentityUserLogin<Guid>> builder)
        {
            builder.ToTable("account_logins");
            builder.Property(login => login.LoginProvider).HasMaxLength(128);
            builder.Property(login => login.ProviderKey).HasMaxLength(128);
        }

        public void Configure(EntityTypeBuilder<IdentityUserToken<Guid>> builder)
        {
            builder.ToTable("account_tokens");
            builder.Property(token => token.LoginProvider).HasMaxLength(128);
            builder.Property(token => token.Name).HasMaxLength(128);
        }

        public void Configure(EntityTypeBuilder<IdentityUserPasskey<Guid>> builder)
        {
            builder.ToTable("account_passkeys");
            builder.HasKey(passkey => passkey.CredentialId);
            builder.Property(passkey => passkey.CredentialId).HasMaxLength(1024);
            builder.OwnsOne(passkey => passkey.Data).ToJson("data");
            builder.HasOne<Account>().WithMany().HasForeignKey(passkey => passkey.UserId);
        }
    }
}
