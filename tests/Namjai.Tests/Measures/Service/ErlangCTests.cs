using CsCheck;
using Namjai.Measures;
using Namjai.Measures.Service;

namespace Namjai.Tests.Measures.Service;

public class ErlangCTests
{
    private static readonly Gen<(double Load, double Target, int Spare)> Desks = Gen.Select(Gen.Double[0, 200], Gen.Double[0, 300], Gen.Int[1, 40]);

    [Fact]
    public void A_hundred_calls_in_half_an_hour_with_fourteen_people()
    {
        var met = ErlangC.WithAgents(contacts: 100, periodSeconds: 1800, handleSeconds: 180, targetSeconds: 20, agents: 14);
        met.ServiceLevel.ShouldBe(0.8884, 0.00005);
        met.Occupancy.ShouldBe(0.7143, 0.00005);
        met.AverageWaitSeconds.ShouldBe(7.84, 0.005);
        met.ProbabilityOfWaiting.ShouldBe(0.1741, 0.00005);
    }

    [Fact]
    public void Thirteen_are_not_enough_for_eighty_percent()
    {
        ErlangC.WithAgents(100, 1800, 180, 20, 13).ServiceLevel.ShouldBe(0.7956, 0.00005);
        ErlangC.ForLevel(100, 1800, 180, 20, 0.8).Agents.ShouldBe(14);
    }

    [Fact]
    public void One_more_person_never_lowers_the_service_level() => Desks.Sample(desk =>
    {
        var agents = (int)desk.Load + desk.Spare;
        var fewer = ErlangC.WithAgents(desk.Load, 180, 180, desk.Target, agents);
        var more = ErlangC.WithAgents(desk.Load, 180, 180, desk.Target, agents + 1);
        more.ServiceLevel.ShouldBeGreaterThanOrEqualTo(fewer.ServiceLevel - 1e-12);
        more.AverageWaitSeconds.ShouldBeLessThanOrEqualTo(fewer.AverageWaitSeconds + 1e-9);
        fewer.ServiceLevel.ShouldBeInRange(0, 1);
        fewer.ProbabilityOfWaiting.ShouldBeInRange(0, 1);
        fewer.Occupancy.ShouldBeInRange(0, 1);
    });

    [Fact]
    public void The_fewest_people_reach_the_level_and_one_less_does_not() =>
        Gen.Select(Gen.Double[0, 100], Gen.Double[0, 60], Gen.Double[0, 0.999]).Sample((load, target, level) =>
        {
            var met = ErlangC.ForLevel(load, 180, 180, target, level);
            met.ServiceLevel.ShouldBeGreaterThanOrEqualTo(level);
            if (met.Agents - 1 > load && met.Agents > 1)
                ErlangC.WithAgents(load, 180, 180, target, met.Agents - 1).ServiceLevel.ShouldBeLessThan(level);
        });

    [Fact]
    public void Nobody_calling_is_answered_at_once() => ErlangC.ForLevel(0, 1800, 180, 20, 0.8).ServiceLevel.ShouldBe(1);

    [Fact]
    public void As_many_people_as_load_are_refused() =>
        Should.Throw<MeasureInputException>(() => ErlangC.WithAgents(100, 1800, 180, 20, 10)).Field.ShouldBe("agents");

    [Theory]
    [InlineData(-1, 1800, 180, 20, 0.8, "contacts")]
    [InlineData(100, 0, 180, 20, 0.8, "periodSeconds")]
    [InlineData(100, 1800, 0, 20, 0.8, "handleSeconds")]
    [InlineData(100, 1800, 180, -1, 0.8, "targetSeconds")]
    [InlineData(100, 1800, 180, 20, 1.0, "targetLevel")]
    [InlineData(100, 1800, 180, 20, -0.1, "targetLevel")]
    [InlineData(1e300, 1e-300, 180, 20, 0.8, "contacts")]
    [InlineData(double.NaN, 1800, 180, 20, 0.8, "contacts")]
    public void Impossible_numbers_are_refused_by_name(double contacts, double period, double handle, double target, double level, string field) =>
        Should.Throw<MeasureInputException>(() => ErlangC.ForLevel(contacts, period, handle, target, level)).Field.ShouldBe(field);
}
