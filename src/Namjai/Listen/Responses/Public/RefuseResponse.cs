using Microsoft.Extensions.Localization;
using Namjai.Listen.Surveys;
using Namjai.Platform.Localization;

namespace Namjai.Listen.Responses.Public;

/// <summary>Says no in the sender's language, with the field named.</summary>
internal sealed class RefuseResponse(HttpContext context)
{
    private IStringLocalizer<ResponseWords> Words => context.RequestServices.GetRequiredService<IStringLocalizer<ResponseWords>>();

    public Task UnknownSurveyAsync() => ProblemAsync(StatusCodes.Status404NotFound, Words.Say("UnknownSurvey"));

    public Task ClosedSurveyAsync() => ProblemAsync(StatusCodes.Status410Gone, Words.Say("ClosedSurvey"));

    public Task NotJsonAsync() => ProblemAsync(StatusCodes.Status415UnsupportedMediaType, Words.Say("NotJson"));

    public Task BodyAsync(BodyFault fault) => fault switch
    {
        BodyFault.TooLarge => ProblemAsync(StatusCodes.Status413PayloadTooLarge, Words.Say("TooLarge", $"{ReadPublicBody.MostBytes / 1024}")),
        BodyFault.BrokenText => ProblemAsync(StatusCodes.Status400BadRequest, Words.Say("BrokenText")),
        _ => ProblemAsync(StatusCodes.Status400BadRequest, Words.Say("NotAnObject")),
    };

    public Task KeyAsync() => ValidationAsync(new(StringComparer.Ordinal) { [GiveResponse.IdempotencyKey] = [Sentence(PublicFault.BadKey)] });

    public Task FaultsAsync(PublicResponse response)
    {
        var answers = response.Reading?.Faults ?? [];
        var errors = new Dictionary<string, string[]>(
            context.RequestServices.GetRequiredService<IStringLocalizer<SurveyWords>>().ByField(answers), StringComparer.Ordinal);
        foreach (var (field, fault) in response.Faults)
            errors[field] = [Sentence(fault)];
        return ValidationAsync(errors);
    }

    public Task IntakeAsync(IntakeRefusal refusal)
    {
        switch (refusal)
        {
            case IntakeRefusal.KeyUsedBefore:
                return ProblemAsync(StatusCodes.Status422UnprocessableEntity, Words.Say("KeyUsedBefore"));
            case IntakeRefusal.NoRoom:
                return ProblemAsync(StatusCodes.Status507InsufficientStorage, Words.Say("NoRoom"));
            default:
                context.Response.Headers.RetryAfter = "1";
                return ProblemAsync(StatusCodes.Status503ServiceUnavailable, Words.Say("Busy"));
        }
    }

    private string Sentence(PublicFault fault) => fault switch
    {
        PublicFault.NotAnswers => Words.Say("NotAnswers"),
        PublicFault.TooLong => Words.Say("TooLong"),
        PublicFault.NotALanguage => Words.Say("NotALanguage"),
        PublicFault.BadKey => Words.Say("BadKey"),
        _ => Words.Say("NotText"),
    };

    private Task ProblemAsync(int status, string detail) => Results.Problem(detail, statusCode: status).ExecuteAsync(context);

    private Task ValidationAsync(Dictionary<string, string[]> errors) => Results.ValidationProblem(errors).ExecuteAsync(context);
}
