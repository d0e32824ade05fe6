using Namjai.Platform.Events;

namespace Namjai.Tests.Platform.Events;

public class WorkspacePulseTests
{
    [Fact]
    public void A_workspace_feels_its_own_beats_and_no_others()
    {
        var (pulse, mine, felt) = (new WorkspacePulse(), Guid.NewGuid(), 0);
        using (pulse.Feel(mine, () => felt++))
        {
            pulse.Beat(Guid.NewGuid());
            pulse.Beat(mine);
            pulse.BeatHere(mine);
        }
        pulse.Beat(mine);

        felt.ShouldBe(2);
    }

    [Fact]
    public void A_beat_of_another_node_is_not_spread_again()
    {
        var (pulse, spread) = (new WorkspacePulse(), 0);
        using var all = pulse.FeelAll(_ => spread++);
        pulse.BeatHere(Guid.NewGuid());
        pulse.Beat(Guid.NewGuid());

        spread.ShouldBe(1);
    }
}
