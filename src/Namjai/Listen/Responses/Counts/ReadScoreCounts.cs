using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Namjai.Listen.Contracts;
using Namjai.Platform.Database;
using Namjai.Platform.Database.GroupCommit;
using NodaTime;

namespace Namjai.Listen.Responses.Counts;

/// <inheritdoc cref="IScoreCounts"/>
internal sealed class ReadScoreCounts(NamjaiDb db, CurrentWorkspace workspace, DatabaseChoice choice) : IScoreCounts
{
    public async Task<IReadOnlyList<ScoreCounts>> ReadAsync(ScoreQuery query, CancellationToken cancellation)
    {
        var sql = new ScoreCountSql(query, choice.Kind);
        await db.Database.OpenConnectionAsync(cancellation);
        try
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = sql.Text;
            var position = 0;
            foreach (var (name, value) in sql.ParametersFor(workspace.Id))
                command.Set(position++, name, value);
            await using var rows = await command.ExecuteReaderAsync(cancellation);
            var groups = new List<ScoreCounts>();
            while (await rows.ReadAsync(cancellation))
                groups.Add(Read(rows, query));
            return groups;
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    // Every grouping has its column, whether asked for or not; the counts follow.
    private static ScoreCounts Read(DbDataReader row, ScoreQuery query)
    {
        var day = row.IsDBNull(1) ? (LocalDate?)null : LocalDate.FromDateOnly(row.GetFieldValue<DateOnly>(1));
        var month = row.IsDBNull(0) ? day?.ToYearMonth() : LocalDate.FromDateOnly(row.GetFieldValue<DateOnly>(0)).ToYearMonth();
        var counts = new long[ScoreDay.Scores];
        for (var score = 0; score < counts.Length; score++)
            counts[score] = row.GetInt64(5 + score);
        return new(
            query.By.HasFlag(ScoreGrouping.Month) ? month : null,
            day,
            row.IsDBNull(2) ? null : row.GetString(2),
            row.IsDBNull(3) ? null : row.GetString(3),
            row.IsDBNull(4) || row.GetGuid(4) == Guid.Empty ? null : row.GetGuid(4),
            counts);
    }
}
