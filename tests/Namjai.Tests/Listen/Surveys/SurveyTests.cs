using Namjai.Listen;
using Namjai.Listen.Surveys;
using Namjai.Listen.Surveys.Drafts;
using Namjai.Platform.Localization;
using NodaTime;

namespace Namjai.Tests.Listen.Surveys;

public class SurveyTests
{
    private static readonly Instant Morning = Instant.FromUtc(2026, 3, 1, 2, 0);

    [Fact]
    public void A_survey_is_a_draft_then_open_then_closed_and_may_open_again()
    {
        var survey = Made();
        survey.State.ShouldBe(SurveyState.Draft);
        survey.Close(Morning);
        survey.State.ShouldBe(SurveyState.Draft);

        survey.Publish(Morning);
        survey.Publish(Morning + Duration.FromHours(1));
        (survey.State, survey.PublishedAt).ShouldBe((SurveyState.Open, Morning));

        survey.Close(Morning + Duration.FromHours(2));
        (survey.State, survey.ClosedAt).ShouldBe((SurveyState.Closed, Morning + Duration.FromHours(2)));

        survey.Publish(Morning + Duration.FromHours(3));
        (survey.State, survey.PublishedAt, survey.ClosedAt).ShouldBe((SurveyState.Open, Morning, null));
    }

    [Fact]
    public void Changing_a_draft_is_no_new_version_and_changing_what_customers_saw_is()
    {
        var survey = Made();
        survey.Revise(Reworded("First thoughts"));
        survey.Version.ShouldBe(1);

        survey.Publish(Morning);
        survey.Revise(Reworded("Second thoughts"));
        (survey.Version, survey.Content.First.Text.En).ShouldBe((2, "Second thoughts"));
    }

    [Fact]
    public void Saving_a_published_survey_unchanged_is_no_new_version()
    {
        var survey = Made();
        survey.Publish(Morning);
        survey.Revise(Reworded("Would you recommend us?"));
        survey.Version.ShouldBe(1);
    }

    [Fact]
    public void A_question_taken_out_is_remembered_and_may_come_back_as_what_it_was()
    {
        var survey = Made();
        survey.Publish(Morning);
        var alone = SampleSurveys.NpsDraft with { Questions = [SampleSurveys.NpsDraft.Questions![0]] };

        survey.Revise(SampleSurveys.Text(alone));
        survey.Content.Retired.Select(question => question.Key).ShouldBe(["comment"]);

        survey.Revise(SampleSurveys.Text(SampleSurveys.NpsDraft));
        survey.Content.Retired.ShouldBeEmpty();
    }

    [Fact]
    public void A_key_that_was_asked_never_takes_another_kind_of_answer()
    {
        var survey = Made();
        survey.Publish(Morning);
        var alone = SampleSurveys.NpsDraft with { Questions = [SampleSurveys.NpsDraft.Questions![0]] };
        survey.Revise(SampleSurveys.Text(alone));
        var other = SampleSurveys.Text(SampleSurveys.NpsDraft with
        {
            Questions = [SampleSurveys.NpsDraft.Questions![0], new QuestionDraft { Key = "comment", Kind = "yesno", Text = SampleSurveys.Words("Well?") }],
        });

        survey.Content.KeysOfAnotherKind(other.Content).ShouldBe(["comment"]);
        Should.Throw<InvalidOperationException>(() => survey.Revise(other));
    }

    [Fact]
    public void Keys_of_links_are_ten_plain_characters_and_never_the_same()
    {
        var keys = Enumerable.Range(0, 1000).Select(_ => SurveyKey.New()).ToList();
        keys.ShouldBeUnique();
        keys.ShouldAllBe(key => key.Length == 10 && key.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)));
    }

    [Fact]
    public void Text_falls_back_to_the_languages_that_are_there()
    {
        var text = new LocalizedText(Th: "สวัสดี", Zh: "你好");
        text.In(ReaderLanguage.Chinese).ShouldBe("你好");
        text.InWhich(ReaderLanguage.English, ReaderLanguage.Chinese).ShouldBe(("你好", ReaderLanguage.Chinese));
        text.In(ReaderLanguage.English).ShouldBe("สวัสดี");
        LocalizedText.Empty.In(ReaderLanguage.Thai).ShouldBe("");
    }

    [Fact]
    public void What_a_survey_asks_comes_back_from_the_database_as_it_was()
    {
        foreach (var content in new[] { SampleSurveys.Nps, SampleSurveys.Form })
            ListenJson.Write(ListenJson.Read<SurveyContent>(ListenJson.Write(content))).ShouldBe(ListenJson.Write(content));
        ListenJson.Read<SurveyContent>(ListenJson.Write(SampleSurveys.Form)).Questions[1].ShowWhen!.Choices.ShouldBe(["yes"]);
        var json = ListenJson.Write(SampleSurveys.Text(SampleSurveys.NpsDraft).Content);
        json.ShouldContain("您会推荐我们吗");
        json.ShouldNotContain("choiceKeys");
        json.ShouldNotContain("th-TH");
    }

    private static Survey Made() => Survey.Make(Guid.NewGuid(), Guid.NewGuid(), SampleSurveys.Text(SampleSurveys.NpsDraft), Morning);

    private static SurveyText Reworded(string question) => SampleSurveys.Text(SampleSurveys.NpsDraft with
    {
        Questions = [SampleSurveys.NpsDraft.Questions![0]! with { Text = SampleSurveys.Words(question, "您会推荐我们吗？") }, SampleSurveys.NpsDraft.Questions[1]],
    });
}
