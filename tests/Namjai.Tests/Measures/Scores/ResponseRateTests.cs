using Namjai.Measures;
using Namjai.Measures.Scores;

namespace Namjai.Tests.Measures.Scores;

public class ResponseRateTests
{
    [Fact]
    public void Everybody_who_may_have_been_asked_counts() =>
        ResponseRate.Rr1(new(Complete: 40, Partial: 10, Refusals: 20, NonContacts: 15, Other: 5, UnknownReached: 6, UnknownOther: 4)).Value.ShouldBe(0.4, 1e-12);

    [Fact]
    public void Nobody_asked_is_refused() => Should.Throw<MeasureInputException>(() => ResponseRate.Rr1(new(0))).Field.ShouldBe("complete");

    [Fact]
    public void A_negative_count_is_refused_by_name() =>
        Should.Throw<MeasureInputException>(() => ResponseRate.Rr1(new(4, Refusals: -1))).Field.ShouldBe("refusals");

    [Fact]
    public void A_funnel_tells_each_step_and_the_whole()
    {
        var funnel = ResponseFunnel.Of(delivered: 200, opened: 100, started: 50, completed: 40);
        funnel.Opened.Value.ShouldBe(0.5);
        funnel.Started!.Value.Value.ShouldBe(0.5);
        funnel.Completed!.Value.Value.ShouldBe(0.8);
        funnel.Overall.Value.ShouldBe(0.2);
    }

    [Fact]
    public void Where_nobody_came_the_next_step_has_no_share() => ResponseFunnel.Of(10, 0, 0, 0).Started.ShouldBeNull();

    [Fact]
    public void More_at_a_step_than_before_is_refused_by_name() =>
        Should.Throw<MeasureInputException>(() => ResponseFunnel.Of(10, 5, 6, 1)).Field.ShouldBe("started");
}
