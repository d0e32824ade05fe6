using CsCheck;
using Namjai.Listen.Contracts;
using Namjai.Listen.Surveys;
using Namjai.Listen.Surveys.Answers;

namespace Namjai.Tests.Listen.Surveys;

public class AnswerRulesTests
{
    [Fact]
    public void A_score_and_words_are_read_each_as_what_they_are()
    {
        var reading = Read(SampleSurveys.Nps, """{"score":9,"comment":"  กาแฟอร่อย  "}""");

        reading.IsSound.ShouldBeTrue();
        reading.ByKey["score"].ShouldSatisfyAllConditions(score => score.Measure.ShouldBe(Measure.Nps), score => score.Score.ShouldBe(9));
        reading.ByKey["comment"].Text.ShouldBe("กาแฟอร่อย");
    }

    [Theory]
    [InlineData("""{"score":9,"colour":"red"}""", "answers.colour", AnswerFaultReason.UnknownQuestion)]
    [InlineData("""{"score":"9"}""", "answers.score", AnswerFaultReason.WrongType)]
    [InlineData("""{"score":[9]}""", "answers.score", AnswerFaultReason.WrongType)]
    [InlineData("""{"score":{"value":9}}""", "answers.score", AnswerFaultReason.WrongType)]
    [InlineData("""{"score":true}""", "answers.score", AnswerFaultReason.WrongType)]
    [InlineData("""{"score":11}""", "answers.score", AnswerFaultReason.OutOfRange)]
    [InlineData("""{"score":-1}""", "answers.score", AnswerFaultReason.OutOfRange)]
    [InlineData("""{"score":8.5}""", "answers.score", AnswerFaultReason.OutOfRange)]
    [InlineData("""{"score":1e300}""", "answers.score", AnswerFaultReason.OutOfRange)]
    [InlineData("""{"comment":"no score"}""", "answers.score", AnswerFaultReason.Required)]
    [InlineData("""{"score":null,"comment":"no score"}""", "answers.score", AnswerFaultReason.Required)]
    [InlineData("""{"score":9,"comment":7}""", "answers.comment", AnswerFaultReason.WrongType)]
    [InlineData("""{"score":9,"comment":"a\u0000b"}""", "answers.comment", AnswerFaultReason.BrokenText)]
    [InlineData("""{"score":9,"comment":"\ud800"}""", "answers.comment", AnswerFaultReason.WrongType)]
    public void A_bad_answer_is_refused_by_name(string answers, string field, object reason) =>
        Read(SampleSurveys.Nps, answers).Faults.Select(fault => (fault.Field, fault.Reason)).ShouldBe([(field, (AnswerFaultReason)reason)]);

    [Fact]
    public void Every_fault_is_told_at_once() => Read(SampleSurveys.Nps, """{"score":11,"comment":1,"x":2}""").Faults.Select(fault => fault.Field)
        .ShouldBe(["answers.score", "answers.comment", "answers.x"], ignoreOrder: true);

    [Fact]
    public void Words_may_have_5000_characters_however_many_bytes_they_take()
    {
        Read(SampleSurveys.Nps, "😼", 5000).IsSound.ShouldBeTrue();
        Read(SampleSurveys.Nps, "ก", 5000).IsSound.ShouldBeTrue();
        Read(SampleSurveys.Nps, "ก", 5001).Faults.ShouldBe([new("answers.comment", AnswerFaultReason.TooLong, "5000")]);
    }

    [Fact]
    public void Blank_words_are_no_answer() => Read(SampleSurveys.Nps, """{"score":3,"comment":"  \n "}""").ByKey.Keys.ShouldBe(["score"]);

    [Fact]
    public void A_form_without_a_single_answer_is_refused()
    {
        var optional = SampleSurveys.Form with { Questions = [SampleSurveys.Form.Questions[2], SampleSurveys.Form.Questions[4]] };

        Read(optional, """{"more":" "}""").Faults.ShouldBe([new("answers", AnswerFaultReason.NothingAnswered)]);
        Read(optional, "{}").Faults.ShouldBe([new("answers", AnswerFaultReason.NothingAnswered)]);
        Read(optional, """{"more":"ok"}""").IsSound.ShouldBeTrue();
    }

    [Theory]
    [InlineData("""{"visited":"no"}""")]
    [InlineData("""{"visited":false}""")]
    [InlineData("""{"visited":true,"since":"old"}""")]
    [InlineData("""{"visited":false,"clean":2,"dirt":["floor","table"]}""")]
    [InlineData("""{"visited":false,"clean":2,"dirt":"floor"}""")]
    [InlineData("""{"visited":false,"clean":5,"dirt":[]}""")]
    public void A_form_takes_what_its_branches_lead_to(string answers) => Read(SampleSurveys.Form, answers).Faults.ShouldBeEmpty();

    [Theory]
    [InlineData("""{"visited":true}""", "answers.since", AnswerFaultReason.Required)]
    [InlineData("""{"visited":false,"since":"old"}""", "answers.since", AnswerFaultReason.NotAsked)]
    [InlineData("""{"visited":false,"dirt":["floor"]}""", "answers.dirt", AnswerFaultReason.NotAsked)]
    [InlineData("""{"visited":false,"clean":5,"dirt":["floor"]}""", "answers.dirt", AnswerFaultReason.NotAsked)]
    [InlineData("""{"visited":"maybe"}""", "answers.visited", AnswerFaultReason.UnknownChoice)]
    [InlineData("""{"visited":true,"since":["old"]}""", "answers.since", AnswerFaultReason.WrongType)]
    [InlineData("""{"visited":false,"clean":2,"dirt":["floor","wall"]}""", "answers.dirt", AnswerFaultReason.UnknownChoice)]
    [InlineData("""{"visited":false,"clean":2,"dirt":[1]}""", "answers.dirt", AnswerFaultReason.WrongType)]
    public void A_form_refuses_what_they_do_not_lead_to(string answers, string field, object reason) =>
        Read(SampleSurveys.Form, answers).Faults.Select(fault => (fault.Field, fault.Reason)).ShouldBe([(field, (AnswerFaultReason)reason)]);

    [Fact]
    public void What_was_chosen_is_kept_once_and_in_the_order_of_the_survey() =>
        Read(SampleSurveys.Form, """{"visited":false,"clean":1,"dirt":["toilet","table","toilet"]}""").ByKey["dirt"].Choices.ShouldBe(["table", "toilet"]);

    [Fact]
    public void A_page_judges_its_own_questions_and_leaves_the_rest_alone()
    {
        var given = SampleSurveys.Given("""{"visited":"yes","clean":99}""");

        AnswerRules.ReadPage([SampleSurveys.Form.First], given).ByKey.Keys.ShouldBe(["visited"]);
        AnswerRules.ReadPage([SampleSurveys.Form.Questions[4]], given).ShouldSatisfyAllConditions(
            reading => reading.IsSound.ShouldBeTrue(), reading => reading.Answers.ShouldBeEmpty());
    }

    [Theory]
    [InlineData("7", QuestionKind.Nps, 7d)]
    [InlineData("seven", QuestionKind.Nps, null)]
    [InlineData("", QuestionKind.Csat, null)]
    public void A_form_field_is_read_as_its_question_takes_it(string field, object kind, double? number) =>
        GivenAnswer.Of(new Microsoft.Extensions.Primitives.StringValues(field), (QuestionKind)kind).Number.ShouldBe(number);

    [Fact]
    public void Whatever_comes_in_is_either_refused_or_on_the_scale()
    {
        var answer = Gen.OneOf(
            Gen.Double.Select(number => new GivenAnswer(Number: number)),
            Gen.Int[-3, 13].Select(number => new GivenAnswer(Number: number)),
            Gen.String.Select(text => new GivenAnswer(Text: text)),
            Gen.String.List[0, 4].Select(list => new GivenAnswer(Several: list)));
        Gen.Select(answer, answer, answer).Sample((score, comment, other) =>
        {
            var reading = AnswerRules.Read(SampleSurveys.Nps, new Dictionary<string, GivenAnswer> { ["score"] = score, ["comment"] = comment, ["dirt"] = other });
            reading.IsSound.ShouldBeFalse("a question that is not there is always refused");
            reading.Answers.ShouldAllBe(one => one.QuestionKey == "score" ? one.Score >= 0 && one.Score <= 10 : one.Text!.Length > 0);
        });
    }

    private static AnswerReading Read(SurveyContent survey, string answers) => AnswerRules.Read(survey, SampleSurveys.Given(answers));

    private static AnswerReading Read(SurveyContent survey, string character, int times) =>
        AnswerRules.Read(survey, new Dictionary<string, GivenAnswer> { ["score"] = new(Number: 5), ["comment"] = new(Text: string.Concat(Enumerable.Repeat(character, times))) });
}
