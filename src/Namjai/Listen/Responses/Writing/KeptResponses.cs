using System.Data.Common;
using Namjai.Platform.Database.GroupCommit;
using NodaTime;

namespace Namjai.Listen.Responses.Writing;

/// <summary>Responses as they stand inside a transaction, with their scored answers: what a change to them needs to know.</summary>
internal static class KeptResponses
{
    private static readonly Column<ResponseId>[] Keys =
        [Column<ResponseId>.Of("workspace_id", id => id.WorkspaceId), Column<ResponseId>.Of("id", id => id.Id)];

    private static readonly RowLookup<ResponseId> Responses = new("t.at, t.day, t.touchpoint, t.channel, t.survey_id, t.measure, t.score", "responses", Keys);

    private static readonly RowLookup<ResponseId> Scores = new("t.question_key, t.measure, t.score, t.is_counted", "answers",
        Keys[0], Column<ResponseId>.Of("response_id", id => id.Id));

    public static async Task<Dictionary<ResponseId, KeptResponse>> ReadAsync(
        IEnumerable<ResponseId> ids, BatchTransaction transaction, CancellationToken cancellation)
    {
        var sought = ids.Distinct().ToList();
        var kept = new Dictionary<ResponseId, KeptResponse>();
        await Responses.RunAsync(sought, transaction, (i, row) => kept.Add(sought[i], new(ReadResponse(sought[i], row))), cancellation);
        await Scores.RunAsync(sought, transaction, (i, row) =>
        {
            var answer = ReadAnswer(sought[i], row);
            kept[sought[i]].Answers[answer.QuestionKey] = answer;
        }, cancellation);
        return kept;
    }

    private static Response ReadResponse(ResponseId id, DbDataReader row) => new()
    {
        WorkspaceId = id.WorkspaceId,
        Id = id.Id,
        At = Instant.FromDateTimeUtc(DateTime.SpecifyKind(row.GetDateTime(1), DateTimeKind.Utc)),
        Day = LocalDate.FromDateOnly(row.GetFieldValue<DateOnly>(2)),
        Touchpoint = row.GetString(3),
        Channel = row.GetString(4),
        SurveyId = row.IsDBNull(5) ? null : row.GetGuid(5),
        Measure = row.IsDBNull(6) ? null : MeasureNames.Read(row.GetString(6)),
        Score = row.IsDBNull(7) ? null : row.GetInt32(7),
    };

    private static Answer ReadAnswer(ResponseId id, DbDataReader row) => new()
    {
        WorkspaceId = id.WorkspaceId,
        ResponseId = id.Id,
        QuestionKey = row.GetString(1),
        Measure = row.IsDBNull(2) ? null : MeasureNames.Read(row.GetString(2)),
        Score = row.IsDBNull(3) ? null : row.GetInt32(3),
        IsCounted = row.GetBoolean(4),
    };
}

/// <summary>A response, named across workspaces.</summary>
internal readonly record struct ResponseId(Guid WorkspaceId, Guid Id);

/// <summary>A response and its answers by question.</summary>
internal sealed record KeptResponse(Response Response)
{
    public Dictionary<string, Answer> Answers { get; } = new(StringComparer.Ordinal);
}
