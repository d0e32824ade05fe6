using System.Globalization;
using Namjai.Listen.Contracts;
using Namjai.Platform.Database;
using Namjai.Platform.Database.GroupCommit;
using NodaTime;

namespace Namjai.Listen.Responses.Writing;

/// <summary>What a transaction's responses change in the day-counts: added up first, so that a busy day's row is written once for many responses.</summary>
internal sealed class ScoreDeltas : IBatchEnding
{
    private static readonly RowInsert<KeyValuePair<Key, long[]>> Upsert = new("score_days",
        "on conflict (workspace_id, level, measure, day, touchpoint, channel, survey_id) do update set "
        + string.Join(", ", Enumerable.Range(0, ScoreDay.Scores).Select(score => string.Create(CultureInfo.InvariantCulture, $"c{score} = score_days.c{score} + excluded.c{score}"))),
        [
            Column<KeyValuePair<Key, long[]>>.Of("workspace_id", row => row.Key.WorkspaceId),
            Column<KeyValuePair<Key, long[]>>.Of("level", row => (int)row.Key.Level),
            Column<KeyValuePair<Key, long[]>>.Of("measure", row => MeasureNames.Of(row.Key.Measure)),
            Column<KeyValuePair<Key, long[]>>.Of("day", row => row.Key.Day.ToDateOnly()),
            Column<KeyValuePair<Key, long[]>>.Of("touchpoint", row => row.Key.Touchpoint),
            Column<KeyValuePair<Key, long[]>>.Of("channel", row => row.Key.Channel),
            Column<KeyValuePair<Key, long[]>>.Of("survey_id", row => row.Key.SurveyId),
            .. Enumerable.Range(0, ScoreDay.Scores).Select(score =>
                Column<KeyValuePair<Key, long[]>>.Of(string.Create(CultureInfo.InvariantCulture, $"c{score}"), row => row.Value[score])),
        ]);

    private readonly Dictionary<Key, long[]> _counts = [];

    public static ScoreDeltas Of(BatchTransaction transaction) => transaction.Ending(() => new ScoreDeltas());

    /// <summary>The counted scores come in.</summary>
    public void Add(Response response, IEnumerable<Answer> answers) => Change(response, answers, +1);

    /// <summary>The counted scores go.</summary>
    public void TakeAway(Response response, IEnumerable<Answer> answers) => Change(response, answers, -1);

    public Task WriteAsync(BatchTransaction transaction, CancellationToken cancellation)
    {
        // In one order everywhere, so that two nodes wait for each other's rows and never for each other.
        var rows = _counts.Where(row => row.Value.Any(count => count != 0)).OrderBy(row => row.Key).ToList();
        return Upsert.RunAsync(rows, transaction, cancellation);
    }

    /// <summary>Writes what was added so far at once, for those who must see it in the table.</summary>
    public async Task WriteOutAsync(BatchTransaction transaction, CancellationToken cancellation)
    {
        await WriteAsync(transaction, cancellation);
        _counts.Clear();
    }

    private void Change(Response response, IEnumerable<Answer> answers, int by)
    {
        foreach (var answer in answers)
        {
            if (!answer.IsCounted || answer is not { Measure: { } measure, Score: { } score })
                continue;
            foreach (var key in Key.Of(response, measure))
            {
                if (!_counts.TryGetValue(key, out var counts))
                    _counts.Add(key, counts = new long[ScoreDay.Scores]);
                counts[score] += by;
            }
        }
    }

    private readonly record struct Key(Guid WorkspaceId, ScoreLevel Level, Measure Measure, LocalDate Day, string Touchpoint, string Channel, Guid SurveyId)
        : IComparable<Key>
    {
        public static IEnumerable<Key> Of(Response response, Measure measure)
        {
            yield return new(response.WorkspaceId, ScoreLevel.Day, measure, response.Day, "", "", Guid.Empty);
            yield return new(response.WorkspaceId, ScoreLevel.Touchpoint, measure, response.Day, response.Touchpoint, response.Channel, Guid.Empty);
            yield return new(response.WorkspaceId, ScoreLevel.Survey, measure, response.Day, response.Touchpoint, response.Channel, response.SurveyId ?? Guid.Empty);
        }

        public int CompareTo(Key other)
        {
            var order = (WorkspaceId, Level, Measure, Day).CompareTo((other.WorkspaceId, other.Level, other.Measure, other.Day));
            if (order == 0)
                order = string.CompareOrdinal(Touchpoint, other.Touchpoint);
            if (order == 0)
                order = string.CompareOrdinal(Channel, other.Channel);
            return order != 0 ? order : SurveyId.CompareTo(other.SurveyId);
        }
    }
}
