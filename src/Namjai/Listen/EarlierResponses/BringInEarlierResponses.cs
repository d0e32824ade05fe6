using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Extensions.Localization;
using Namjai.Customers.Contracts;
using Namjai.Listen.Responses;
using Namjai.Listen.SentFeedback.Api;
using Namjai.Listen.Surveys;
using Namjai.Listen.Surveys.Answers;
using Namjai.Listen.Surveys.Drafts;
using Namjai.Platform.Localization;
using NodaTime;

namespace Namjai.Listen.EarlierResponses;

/// <summary>Brings in answers that were given earlier to one of our surveys, by the same way as those given now.</summary>
internal sealed class BringInEarlierResponses(
    IResponseIntake intake, ICustomerDirectory customers, IStringLocalizer<SurveyWords> words, IStringLocalizer<EarlierWords> earlier, TimeProvider time)
{
    /// <summary>As many as one transaction may well carry; customers who answer now come in between.</summary>
    private const int AtOnce = 250;

    public async Task<EarlierResponsesResult> RunAsync(Survey survey, IReadOnlyList<EarlierResponse?> given, CancellationToken cancellation)
    {
        var rejected = new List<RejectedResponse>();
        foreach (var some in given.Index().Chunk(AtOnce))
        {
            var who = some.Select(one => IdentityOf(one.Item?.Customer)).ToList();
            var faults = await customers.FaultsOfAsync(who, cancellation);
            var outcomes = await Task.WhenAll(some.Select((one, i) => BringInAsync(survey, one.Item ?? new(), who[i], faults[i], cancellation)));
            rejected.AddRange(some.Zip(outcomes).Where(one => one.Second is not null).Select(one => new RejectedResponse(one.First.Index, one.Second!)));
        }
        return new EarlierResponsesResult(given.Count - rejected.Count, rejected);
    }

    /// <returns>Null once it is on disk, or why it can't be taken.</returns>
    private async Task<string?> BringInAsync(Survey survey, EarlierResponse given, CustomerIdentity who, IdentityFault? nobody, CancellationToken cancellation)
    {
        var answers = (given.Answers ?? new Dictionary<string, JsonElement>(StringComparer.Ordinal))
            .ToDictionary(answer => answer.Key, answer => GivenAnswer.Of(answer.Value), StringComparer.Ordinal);
        var reading = AnswerRules.Read(survey.Content, answers);
        var errors = new Dictionary<string, string[]>(words.ByField(reading.Faults), StringComparer.Ordinal);
        var faults = new FaultList();
        var (language, touchpoint, channel) = (
            faults.Line("language", given.Language, 2), faults.Line("touchpoint", given.Touchpoint, SurveyLimits.Touchpoint), faults.Line("channel", given.Channel, SurveyLimits.Touchpoint));
        var sourceId = faults.Line("sourceId", given.SourceId, SurveyLimits.Title);
        foreach (var (field, sentences) in words.ByField(faults.Faults))
            errors[field] = sentences;
        if (given.At > time.GetUtcNow())
            errors["at"] = [earlier.Say("InTheFuture")];
        if (nobody is { } fault)
            errors[$"customer.{JsonNamingPolicy.CamelCase.ConvertName(fault.ToString())}"] = [earlier.Say("NotACustomer")];
        if (errors.Count > 0)
            return string.Join(' ', errors.Select(error => $"{error.Key}: {string.Join(' ', error.Value)}"));

        var result = await intake.ReceiveAsync(
            new NewResponse(survey.WorkspaceId, survey.Id, reading.Answers)
            {
                At = given.At is { } at ? Instant.FromDateTimeOffset(at) : null,
                Language = language,
                Touchpoint = touchpoint.Length > 0 ? touchpoint : survey.Touchpoint,
                Channel = channel,
                Customer = given.Customer is null ? null : who,
                IdempotencyKey = sourceId.Length > 0 ? $"{survey.Id:n}:{sourceId}" : null,
                RequestHash = sourceId.Length > 0 ? SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(given)) : null,
            },
            cancellation);
        return result.Refusal switch
        {
            IntakeRefusal.None => null,
            IntakeRefusal.KeyUsedBefore => $"sourceId: {earlier.Say("SourceIdUsedBefore")}",
            _ => earlier.Say("NotWritten"),
        };
    }

    private static CustomerIdentity IdentityOf(FeedbackCustomer? given) =>
        given is null ? new() : new(given.Email, given.Phone, given.Name, given.ExternalId);
}
