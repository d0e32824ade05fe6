using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Namjai.Platform.Identity;
using NodaTime;

namespace Namjai.Platform.Database;

/// <summary>
/// Everything that is kept. Rooms add their tables by <see cref="IEntityTypeConfiguration{TEntity}"/> beside their features and reach them by
/// <see cref="DbContext.Set{TEntity}()"/>, so that the ground need not know them.
/// </summary>
internal abstract class NamjaiDb(DbContextOptions options, CurrentWorkspace workspace, WriteTurn turn)
    : IdentityUserContext<Account, Guid>(options), IDataProtectionKeyContext
{
    private bool _hasTurn;

    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <summary>Passkeys came with the third version of Identity's tables.</summary>
    protected override Version SchemaVersion => IdentitySchemaVersions.Version3;

    // Read by the query filters each time that a query runs.
    internal bool IsEverywhere => workspace.IsEverywhere;

    internal Guid WorkspaceIdOrNone => workspace.IdIfKnown ?? Guid.Empty;

    /// <summary>
    /// Does several reads and writes in one transaction. On SQLite it waits for its turn first: one writer at a time is all that the file allows,
    /// and waiting in a row is far faster than trying again and again.
    /// </summary>
    public async Task<T> InTransactionAsync<T>(Func<Task<T>> work, CancellationToken cancellation)
    {
        // Inside another: one transaction is kept or taken back as a whole.
        if (_hasTurn)
            return await work();
        using var mine = await turn.TakeAsync(cancellation);
        _hasTurn = true;
        try
        {
            await using var transaction = await Database.BeginTransactionAsync(cancellation);
            var result = await work();
            await transaction.CommitAsync(cancellation);
            return result;
        }
        finally
        {
            _hasTurn = false;
        }
    }

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        if (_hasTurn)
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        using var mine = await turn.TakeAsync(cancellationToken);
        return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Instant>().HaveConversion<InstantAsUtc>();
        configurationBuilder.Properties<LocalDate>().HaveConversion<LocalDateAsDate>();
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(NamjaiDb).Assembly);
        WorkspaceFilters.Apply(builder, this);
        SnakeCaseNames.Apply(builder.Model);
    }
}
