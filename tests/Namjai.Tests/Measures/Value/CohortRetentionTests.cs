using CsCheck;
using Namjai.Measures;
using Namjai.Measures.Value;

namespace Namjai.Tests.Measures.Value;

public class CohortRetentionTests
{
    [Fact]
    public void A_cohort_is_who_came_first_in_the_same_period()
    {
        var cohorts = CohortRetention.Of([("ann", 1), ("ann", 2), ("bo", 1), ("bo", 3), ("cai", 2), ("ann", 2)], lastPeriod: 3);
        cohorts.Select(cohort => (cohort.Period, cohort.Size)).ShouldBe([(1, 2), (2, 1)]);
        cohorts[0].Active.Select(share => share.Value).ShouldBe([1, 0.5, 0.5]);
        cohorts[1].Active.Select(share => share.Value).ShouldBe([1, 0]);
    }

    [Fact]
    public void Shares_are_shares_the_first_is_whole_and_the_order_of_visits_changes_nothing() =>
        Gen.Select(Gen.Int[0, 9], Gen.Int[0, 6]).Array[1, 50].Sample(visits =>
        {
            var cohorts = CohortRetention.Of(visits, 6);
            cohorts.Sum(cohort => cohort.Size).ShouldBe(visits.Select(visit => visit.Item1).Distinct().Count());
            cohorts.ShouldAllBe(cohort => cohort.Active[0].Value == 1 && cohort.Active.All(share => share.Value >= 0 && share.Value <= 1));
            CohortRetention.Of(visits.Reverse(), 6).Select(cohort => string.Join(' ', cohort.Active))
                .ShouldBe(cohorts.Select(cohort => string.Join(' ', cohort.Active)));
        });

    [Fact]
    public void A_visit_after_the_last_period_is_refused() =>
        Should.Throw<MeasureInputException>(() => CohortRetention.Of([("ann", 4)], 3)).Field.ShouldBe("visits");
}
