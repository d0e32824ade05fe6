using Namjai.Listen;
using Namjai.Listen.Contracts;
using Namjai.Listen.Surveys;
using Namjai.Listen.Surveys.Drafts;
using Namjai.Listen.Surveys.Ready;
using Namjai.Platform.Localization;
using Namjai.Tests.Architecture;

namespace Namjai.Tests.Listen.Surveys.Ready;

public class ReadyQuestionsTests
{
    public static TheoryData<string, string> Surveys => [.. from moment in ReadyQuestions.Moments
                                                            from measure in SurveyNames.Measures.Append("form")
                                                            select (moment.Key, measure)];

    [Fact]
    public void There_is_a_moment_for_all_that_a_shop_asks_about() => new[]
    {
        "purchase", "onboarding", "feature", "return", "problem", "leaving", "visit", "appointment", "repair", "delivery", "booking", "value", "cleanliness", "staff", "waiting",
    }.ShouldBeSubsetOf(ReadyQuestions.Moments.Select(moment => moment.Key));

    [Fact]
    public void Every_file_of_the_library_is_in_its_list() =>
        RepositoryFiles.SourceIn(RepositoryFiles.Root, ".json").Where(path => path.Contains("/Ready/Moments/", StringComparison.Ordinal))
            .Select(Path.GetFileNameWithoutExtension).ShouldBe(ReadyQuestions.Moments.Select(moment => moment.Key), ignoreOrder: true);

    [Theory]
    [MemberData(nameof(Surveys))]
    public void Every_ready_survey_is_sound_and_whole_in_all_three_languages(string moment, string measure)
    {
        var content = Content(moment, measure);

        foreach (var text in TextsOf(content).Append(ReadyQuestions.MomentFor(moment).Name))
            text.Languages.Count().ShouldBe(3, $"{text}");
        content.Questions.Select(question => question.Key).ShouldBeUnique();
        TextsOf(content).ShouldAllBe(text => text.Th!.Length <= SurveyLimits.QuestionText && !text.Th.Contains("ครับ") && !text.Th.Contains("ค่ะ"));
        TextsOf(content).ShouldAllBe(text => text.Zh!.All(c => c < 'A' || c > 'z') && text.Th!.All(c => c < 'A' || c > 'z'));
    }

    [Theory]
    [MemberData(nameof(Surveys))]
    public void Every_score_leads_to_an_open_question_of_its_own(string moment, string measure)
    {
        var content = Content(moment, measure);
        var scale = content.Scored!.Kind.Scale()!;
        var comment = content.Find(ReadyQuestions.Comment)!;

        for (var score = scale.Lowest; score <= scale.Highest; score++)
            comment.Wordings.Count(wording => score >= wording.From && score <= wording.To).ShouldBe(1);
        comment.TextFor(scale.Lowest).ShouldNotBe(comment.TextFor(scale.Highest));
    }

    [Fact]
    public void No_two_moments_ask_the_same_question()
    {
        foreach (var language in ReaderLanguage.All)
            ReadyQuestions.Moments.SelectMany(moment => new[] { moment.Csat, moment.Nps, moment.Ces }).Select(text => text[language]).ShouldBeUnique();
    }

    [Theory]
    [InlineData(Measure.Nps)]
    [InlineData(Measure.Csat)]
    [InlineData(Measure.Ces5)]
    [InlineData(Measure.Ces7)]
    public void Both_ends_of_every_scale_have_words_in_three_languages(Measure measure)
    {
        var scale = Scale.Of(measure);
        foreach (var end in new[] { scale.Lowest, scale.Highest })
            ReadyQuestions.PointOf(measure, end)!.Languages.Count().ShouldBe(3);
    }

    [Fact]
    public void Effort_is_asked_as_ease_so_that_more_is_better()
    {
        ReadyQuestions.PointOf(Measure.Ces7, 1)!.En.ShouldBe("Very difficult");
        ReadyQuestions.PointOf(Measure.Ces7, 7)!.En.ShouldBe("Very easy");
        ReadyQuestions.Moments.ShouldAllBe(moment => moment.Ces.En!.Contains("easy", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("delivery", null, "delivery")]
    [InlineData(null, "checkout", "purchase")]
    [InlineData(null, "Website", "leaving")]
    [InlineData(null, "the garden", "general")]
    [InlineData(null, null, "general")]
    public void A_moment_is_found_by_its_key_or_its_touchpoint(string? key, string? touchpoint, string moment) =>
        ReadyQuestions.MomentFor(key, touchpoint).Key.ShouldBe(moment);

    [Fact]
    public void The_language_of_the_business_is_offered_first() =>
        ReadyQuestions.For(ReadyQuestions.MomentFor("visit"), Measure.Csat, ReaderLanguage.Chinese).Languages.ShouldBe(["zh", "th", "en"]);

    private static SurveyContent Content(string moment, string measure) => ReadyQuestions.For(
        ReadyQuestions.MomentFor(moment), SurveyNames.TryParseMeasure(measure, out var one) ? one : null, ReaderLanguage.Thai);

    private static IEnumerable<LocalizedText> TextsOf(SurveyContent content) => content.Questions.SelectMany(question =>
        question.Choices.Select(choice => choice.Text).Concat(question.Wordings.Select(wording => wording.Text)).Append(question.Text));
}
