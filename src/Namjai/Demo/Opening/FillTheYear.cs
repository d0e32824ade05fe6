using System.Net.Http.Headers;
using Namjai.Demo.Year;
using Namjai.Platform.CommandLine;
using NodaTime;
using NodaTime.Text;

namespace Namjai.Demo.Opening;

/// <summary>Makes the demo's surveys and brings in a year of answers to them, all by the API.</summary>
internal sealed class FillTheYear(DemoApi api)
{
    private const int AtOnce = 500;

    /// <returns>The public page of the survey at the counter.</returns>
    public async Task<string> RunAsync(IReadOnlyList<LifeAnswer> year, CancellationToken cancellation)
    {
        using var progress = new ProgressLine("Living through a year:", year.Count);
        var page = "";
        var done = 0;
        foreach (var survey in LifeSurvey.All)
        {
            var answers = year.Where(answer => answer.Survey == survey);
            var target = "feedback";
            if (survey != LifeSurvey.Reviews)
            {
                var (id, url) = await OpenAsync(survey, cancellation);
                if (survey == LifeSurvey.Counter)
                    page = url;
                target = $"surveys/{id}/responses";
            }
            foreach (var some in answers.Chunk(AtOnce))
            {
                await BringInAsync(survey, target, some, done, cancellation);
                progress.Report(done += some.Length);
            }
        }
        return page;
    }

    private async Task<(string Id, string Url)> OpenAsync(LifeSurvey survey, CancellationToken cancellation)
    {
        using var draft = new StreamContent(typeof(FillTheYear).Assembly.GetManifestResourceStream($"Surveys/{survey.Name}.json")!);
        draft.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        var made = await api.SendAsync("surveys", draft, cancellation);
        var id = made.GetProperty("id").GetString()!;
        await api.SendAsync($"surveys/{id}/publication", body: null, cancellation);
        return (id, made.GetProperty("url").GetString()!);
    }

    private async Task BringInAsync(LifeSurvey survey, string target, LifeAnswer[] answers, int first, CancellationToken cancellation)
    {
        var done = survey == LifeSurvey.Reviews
            ? await api.PostAsync(target, answers.Select((answer, index) => Review(answer, first + index)), cancellation)
            : await api.PostAsync(target, answers.Select(Response), cancellation);
        if (done.TryGetProperty("rejected", out var rejected) && rejected.GetArrayLength() > 0)
            throw new InvalidOperationException($"{rejected.GetArrayLength()} answers to {survey.Name} were not taken: {rejected[0]}");
    }

    private static object Response(LifeAnswer answer) => new
    {
        At = Iso(answer.At),
        answer.Language,
        answer.Channel,
        Customer = Customer(answer.Customer),
        Answers = FormAnswers.Of(answer),
    };

    private static object Review(LifeAnswer answer, int number) => new
    {
        Source = "reviews",
        SourceId = $"review-{number}",
        At = Iso(answer.At),
        Measure = "csat",
        answer.Score,
        Scale = "1-5",
        answer.Comment,
        answer.Language,
        Channel = "review",
    };

    private static object? Customer(int? number) =>
        number is { } regular ? new { ExternalId = $"RN-{regular:0000}", Email = $"guest{regular}@example.com" } : null;

    private static string Iso(Instant at) => InstantPattern.ExtendedIso.Format(at);
}
