using Namjai.Listen.Contracts;
using Namjai.Listen.Surveys.Drafts;
using Namjai.Platform.Localization;

namespace Namjai.Tests.Listen.Surveys;

public class ReadSurveyDraftTests
{
    private static readonly QuestionDraft Score = SampleSurveys.NpsDraft.Questions![0]!;

    [Fact]
    public void A_sound_draft_becomes_a_survey_in_the_languages_that_every_question_has()
    {
        var text = SampleSurveys.Text(SampleSurveys.NpsDraft);

        (text.Measure, text.Touchpoint, text.Title.En).ShouldBe((Measure.Nps, "counter", "After a visit"));
        text.Content.Languages.ShouldBe(["en", "zh"]);
        text.Content.Questions.Select(question => (question.Key, question.Required)).ShouldBe([("score", true), ("comment", false)]);
    }

    [Fact]
    public void A_language_that_only_some_questions_have_is_not_offered() => SampleSurveys.Text(With(Score, new QuestionDraft
    {
        Key = "comment",
        Kind = "text",
        Text = SampleSurveys.Words("Why?"),
    })).Content.Languages.ShouldBe(["en"]);

    [Fact]
    public void Nothing_at_all_is_answered_with_all_that_is_needed() =>
        Faults(new()).ShouldBe([("title", SurveyFaultReason.Missing), ("measure", SurveyFaultReason.Missing), ("questions", SurveyFaultReason.Missing)]);

    [Fact]
    public void A_measure_brings_the_ready_questions_of_its_touchpoint_when_none_are_given()
    {
        var text = ReadSurveyDraft.Of(SampleSurveys.NpsDraft with { Questions = null, Touchpoint = "delivery" }, ReaderLanguage.Thai).Text!;

        text.Content.Questions.Select(question => question.Key).ShouldBe(["score", "comment"]);
        text.Content.First.Text.En.ShouldBe("After this delivery, how likely are you to recommend us to a friend?");
        text.Content.Languages.ShouldBe(["th", "zh", "en"]);
    }

    [Fact]
    public void A_form_brings_ready_questions_when_it_names_their_moment()
    {
        var draft = SampleSurveys.NpsDraft with { Measure = "form", Questions = [], Touchpoint = null, Languages = ["zh"] };

        Faults(draft).ShouldBe([("questions", SurveyFaultReason.Missing)]);
        Faults(draft with { Moment = "party" }).ShouldContain(("moment", SurveyFaultReason.Unknown));
        var text = ReadSurveyDraft.Of(draft with { Moment = "repair" }, ReaderLanguage.Thai).Text!;
        (text.Measure, text.Touchpoint, text.Content.Questions.Count).ShouldBe((null, "repair", 4));
        text.Content.Languages.ShouldBe(["zh"]);
    }

    [Fact]
    public void What_is_wrong_around_the_questions_is_told_by_its_field()
    {
        Faults(SampleSurveys.NpsDraft with { Measure = "smiles" }).ShouldContain(("measure", SurveyFaultReason.Unknown));
        Faults(SampleSurveys.NpsDraft with { Title = new Dictionary<string, string?> { ["de"] = "Nach dem Besuch" } })
            .ShouldBe([("title.de", SurveyFaultReason.UnknownLanguage)]);
        Faults(SampleSurveys.NpsDraft with { Title = SampleSurveys.Words(new string('x', 121)) }).ShouldBe([("title.en", SurveyFaultReason.TooLong)]);
        Faults(SampleSurveys.NpsDraft with { Title = SampleSurveys.Words("a\nb") }).ShouldBe([("title.en", SurveyFaultReason.BrokenText)]);
        Faults(SampleSurveys.NpsDraft with { Touchpoint = new string('x', 61) }).ShouldBe([("touchpoint", SurveyFaultReason.TooLong)]);
        Faults(SampleSurveys.NpsDraft with { Languages = ["th", "xx"] })
            .ShouldBe([("languages[1]", SurveyFaultReason.UnknownLanguage), ("questions[0].text.th", SurveyFaultReason.NotInLanguage), ("questions[1].text.th", SurveyFaultReason.NotInLanguage)]);
        Faults(SampleSurveys.NpsDraft with { Measure = "csat" }).ShouldBe([("questions[0].kind", SurveyFaultReason.NotTheMeasure)]);
    }

    [Fact]
    public void What_is_wrong_with_a_question_is_told_by_its_place()
    {
        Question(new() { Key = "a", Kind = "choice", Text = SampleSurveys.Words("Which?") }).ShouldBe([("questions[1].choices", SurveyFaultReason.TooFew)]);
        Question(new() { Key = "score", Kind = "text", Text = SampleSurveys.Words("Why?") }).ShouldBe([("questions[1].key", SurveyFaultReason.KeyTwice)]);
        Question(new() { Key = "a b", Kind = "text", Text = SampleSurveys.Words("Why?") }).ShouldBe([("questions[1].key", SurveyFaultReason.BadKey)]);
        Question(new() { Key = "a", Kind = "stars", Text = SampleSurveys.Words("Why?") }).ShouldBe([("questions[1].kind", SurveyFaultReason.Unknown)]);
        Question(new()).ShouldBe([("questions[1].key", SurveyFaultReason.Missing), ("questions[1].text", SurveyFaultReason.Missing), ("questions[1].kind", SurveyFaultReason.Missing)]);
        Question(null).ShouldBe(Question(new()));
        Question(new() { Key = "a", Kind = "text", Text = SampleSurveys.Words("Why?"), Choices = [new()] }).ShouldBe([("questions[1].choices", SurveyFaultReason.NotForThisKind)]);
        Question(new() { Key = "a", Kind = "text", Text = SampleSurveys.Words("Why?"), Wordings = [new() { From = 0, To = 11, Text = SampleSurveys.Words("Why not?") }] })
            .ShouldBe([("questions[1].wordings[0]", SurveyFaultReason.BadRange)]);
        Question(new()
        {
            Key = "a",
            Kind = "choices",
            Text = SampleSurveys.Words("Which?"),
            Choices = [new() { Key = "x", Text = SampleSurveys.Words("X") }, new() { Key = "x", Text = SampleSurveys.Words(" ") }],
        }).ShouldBe([("questions[1].choices[1].key", SurveyFaultReason.KeyTwice), ("questions[1].choices[1].text", SurveyFaultReason.Missing)]);
    }

    [Theory]
    [InlineData("nobody", null, 0, 6, "question", SurveyFaultReason.NotAnEarlierQuestion)]
    [InlineData("score", null, 7, 3, "from", SurveyFaultReason.BadRange)]
    [InlineData("score", null, 0, 11, "from", SurveyFaultReason.BadRange)]
    [InlineData("score", "yes", 0, 6, "choices", SurveyFaultReason.NotForThisKind)]
    [InlineData("again", "maybe", null, null, "choices[0]", SurveyFaultReason.Unknown)]
    [InlineData("again", null, null, null, "choices", SurveyFaultReason.Missing)]
    [InlineData("again", "yes", 1, null, "from", SurveyFaultReason.NotForThisKind)]
    [InlineData("words", "yes", null, null, "question", SurveyFaultReason.CannotDecide)]
    public void A_condition_must_name_an_earlier_question_and_answers_it_can_have(string on, string? choice, int? from, int? to, string field, object reason)
    {
        var draft = With(Score,
            new() { Key = "again", Kind = "yesno", Text = SampleSurveys.Words("Again?") },
            new() { Key = "words", Kind = "text", Text = SampleSurveys.Words("Why?") },
            new()
            {
                Key = "late",
                Kind = "text",
                Text = SampleSurveys.Words("What?"),
                ShowWhen = new() { Question = on, Choices = choice is null ? null : [choice], From = from, To = to },
            });

        Faults(draft).ShouldBe([("questions[3].showWhen." + field, (SurveyFaultReason)reason)]);
    }

    private static SurveyDraft With(params QuestionDraft?[] questions) => SampleSurveys.NpsDraft with { Questions = questions };

    private static IEnumerable<(string, SurveyFaultReason)> Question(QuestionDraft? second) => Faults(With(Score, second));

    private static IEnumerable<(string, SurveyFaultReason)> Faults(SurveyDraft draft) =>
        ReadSurveyDraft.Of(draft, ReaderLanguage.Thai).Faults.Select(fault => (fault.Field, fault.Reason));
}
