using Namjai.Listen.Contracts;
using Namjai.Platform.Localization;

namespace Namjai.Listen.Surveys.Ready;

/// <summary>The library: questions that are asked well, for each moment and measure, in three languages.</summary>
internal static class ReadyQuestions
{
    public const string Score = "score", Comment = "comment", Reasons = "reasons", Again = "again", Other = "other";

    private const string General = "general";

    private static readonly ReadyShared Shared = Read<ReadyShared>("Ready/shared.json");

    public static IReadOnlyList<ReadyMoment> Moments { get; } = [.. Shared.Order.Select(key => Read<ReadyMoment>($"Ready/Moments/{key}.json"))];

    /// <summary>By its key, or by the touchpoint that it stands for; else the one that fits everywhere.</summary>
    public static ReadyMoment MomentFor(string? moment, string? touchpoint = null) =>
        Moments.FirstOrDefault(one => one.Key == moment)
        ?? Moments.FirstOrDefault(one => one.Touchpoint.Length > 0 && string.Equals(one.Touchpoint, touchpoint, StringComparison.OrdinalIgnoreCase))
        ?? Moments.First(one => one.Key == General);

    /// <summary>A score and why; or, without a measure, a short form: satisfaction, what could be better, coming again, own words.</summary>
    /// <param name="first">The language that is offered first.</param>
    public static SurveyContent For(ReadyMoment moment, Measure? measure, ReaderLanguage first) => new(
        measure is { } one ? [ScoreOf(moment, one), CommentOf(moment, one)] : FormOf(moment),
        [.. ReaderLanguage.All.OrderByDescending(language => language == first).Select(language => language.Code)]);

    /// <summary>Words for a point of a scale, where it has any: both ends always do.</summary>
    public static LocalizedText? PointOf(Measure measure, int score) =>
        Shared.Points[SurveyNames.Of(measure)].GetValueOrDefault(score);

    private static Question ScoreOf(ReadyMoment moment, Measure measure) => new(Score, QuestionKinds.Of(measure), measure switch
    {
        Measure.Nps => moment.Nps,
        Measure.Csat => moment.Csat,
        _ => moment.Ces,
    }, Required: true);

    private static Question CommentOf(ReadyMoment moment, Measure measure) => new(Comment, QuestionKind.Text, Shared.Why, Required: false)
    {
        Wordings = measure switch
        {
            Measure.Nps => [new(0, 6, moment.Low), new(7, 8, moment.Middle), new(9, 10, moment.High)],
            Measure.Csat => [new(1, 2, moment.Low), new(3, 4, moment.Middle), new(5, 5, moment.High)],
            Measure.Ces5 => [new(1, 3, moment.Hard), new(4, 5, moment.Easy)],
            _ => [new(1, 4, moment.Hard), new(5, 7, moment.Easy)],
        },
    };

    private static List<Question> FormOf(ReadyMoment moment) =>
    [
        ScoreOf(moment, Measure.Csat),
        new(Reasons, QuestionKind.Choices, Shared.Reasons, Required: false)
        {
            Choices = [.. moment.Topics.Append(Other).Select(topic => new Choice(topic, Shared.Topics[topic]))],
            ShowWhen = new(Score) { From = 1, To = 3 },
        },
        new(Again, QuestionKind.YesNo, Shared.Again, Required: false),
        CommentOf(moment, Measure.Csat),
    ];

    private static T Read<T>(string name)
    {
        using var stream = typeof(ReadyQuestions).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The library lacks {name}.");
        using var reader = new StreamReader(stream);
        return ListenJson.Read<T>(reader.ReadToEnd());
    }
}
