using Namjai.Listen.Surveys;
using Namjai.Listen.Surveys.Answers;

namespace Namjai.Tests.Listen.Surveys;

public class BranchingTests
{
    [Theory]
    [InlineData("""{"visited":"yes"}""", "visited", "since clean")]
    [InlineData("""{"visited":"no"}""", "visited", "clean")]
    [InlineData("""{"visited":"no","clean":2}""", "visited clean", "dirt more")]
    [InlineData("""{"visited":"no","clean":4}""", "visited clean", "more")]
    [InlineData("""{"visited":"no"}""", "visited clean", "more")]
    [InlineData("""{"visited":"no","clean":2}""", "visited clean dirt more", "")]
    public void The_next_page_holds_what_is_asked_up_to_what_hangs_on_it(string answers, string shown, string next)
    {
        var sofar = AnswerRules.ReadPage(SampleSurveys.Form.Questions.Where(question => question.Key != "since"), SampleSurveys.Given(answers)).ByKey;

        var page = Branching.NextPage(SampleSurveys.Form, shown.Split(' ').ToHashSet(), sofar);

        string.Join(' ', page.Select(question => question.Key)).ShouldBe(next);
    }

    [Theory]
    [InlineData(0, "What should we mend?")]
    [InlineData(6, "What should we mend?")]
    [InlineData(8, "Why?")]
    [InlineData(10, "What did we do well?")]
    [InlineData(null, "Why?")]
    public void The_open_question_fits_the_score(int? score, string words) => SampleSurveys.Nps.Questions[1].TextFor(score).En.ShouldBe(words);
}
