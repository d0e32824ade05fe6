using Namjai.Platform.Database.GroupCommit;

namespace Namjai.Listen.Responses.Writing;

/// <summary>The columns of responses and answers, as the writers fill them.</summary>
internal static class ResponseRows
{
    public static RowInsert<Response> Responses { get; } = new("responses", "",
        Column<Response>.Of("workspace_id", row => row.WorkspaceId),
        Column<Response>.Of("id", row => row.Id),
        Column<Response>.Of("survey_id", row => row.SurveyId),
        Column<Response>.Of("source", row => row.Source),
        Column<Response>.Of("source_id", row => row.SourceId),
        Column<Response>.Of("at", row => row.At.ToDateTimeUtc()),
        Column<Response>.Of("day", row => row.Day.ToDateOnly()),
        Column<Response>.Of("language", row => row.Language),
        Column<Response>.Of("touchpoint", row => row.Touchpoint),
        Column<Response>.Of("channel", row => row.Channel),
        Column<Response>.Of("customer_id", row => row.CustomerId),
        Column<Response>.Of("measure", row => row.Measure is { } measure ? MeasureNames.Of(measure) : null),
        Column<Response>.Of("score", row => row.Score),
        Column<Response>.Of("idempotency_key", row => row.IdempotencyKey),
        Column<Response>.Of("request_hash", row => row.RequestHash),
        Column<Response>.Of("attributes", row => row.Attributes));

    /// <summary>Of responses that are new: looking whether such an answer is there already would cost as much as half the writing.</summary>
    public static RowInsert<Answer> Answers { get; } = new("answers", "", AnswerColumns);

    /// <summary>Of responses that are there: an answer that was given already is given anew.</summary>
    public static RowInsert<Answer> MoreAnswers { get; } = new("answers",
        "on conflict (workspace_id, response_id, question_key) do update set "
        + "measure = excluded.measure, score = excluded.score, is_counted = excluded.is_counted, text = excluded.text, choices = excluded.choices",
        AnswerColumns);

    private static Column<Answer>[] AnswerColumns =>
    [
        Column<Answer>.Of("workspace_id", row => row.WorkspaceId),
        Column<Answer>.Of("response_id", row => row.ResponseId),
        Column<Answer>.Of("question_key", row => row.QuestionKey),
        Column<Answer>.Of("measure", row => row.Measure is { } measure ? MeasureNames.Of(measure) : null),
        Column<Answer>.Of("score", row => row.Score),
        Column<Answer>.Of("is_counted", row => row.IsCounted),
        Column<Answer>.Of("text", row => row.Text),
        Column<Answer>.Of("choices", row => row.Choices),
    ];
}
