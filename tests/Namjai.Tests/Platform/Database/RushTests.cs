using Microsoft.Extensions.Time.Testing;
using Namjai.Platform.Database.GroupCommit;

namespace Namjai.Tests.Platform.Database;

public sealed class RushTests
{
    private readonly FakeTimeProvider _time = new();
    private readonly Rush _rush;

    public RushTests() => _rush = new Rush(_time);

    [Fact]
    public void A_few_answers_hold_nobody_up()
    {
        _rush.LetPassAsync(TestContext.Current.CancellationToken).IsCompleted.ShouldBeTrue();
        _rush.Note(3);
        _rush.LetPassAsync(TestContext.Current.CancellationToken).IsCompleted.ShouldBeTrue();
    }

    [Fact]
    public async Task What_may_wait_lets_a_rush_of_answers_pass()
    {
        _rush.Note(64);
        (await PassedAfterAsync(() => { })).ShouldBeGreaterThanOrEqualTo(TimeSpan.FromMilliseconds(200));
        _rush.LetPassAsync(TestContext.Current.CancellationToken).IsCompleted.ShouldBeTrue();
    }

    [Fact]
    public async Task A_rush_without_end_is_not_waited_for_without_end()
    {
        _rush.Note(64);
        (await PassedAfterAsync(() => _rush.Note(64))).ShouldBeGreaterThanOrEqualTo(TimeSpan.FromSeconds(1));
    }

    private async Task<TimeSpan> PassedAfterAsync(Action meanwhile)
    {
        var began = _time.GetUtcNow();
        var passing = _rush.LetPassAsync(TestContext.Current.CancellationToken);
        while (!passing.IsCompleted)
        {
            meanwhile();
            _time.Advance(TimeSpan.FromMilliseconds(10));
            await Task.Yield();
        }
        await passing;
        return _time.GetUtcNow() - began;
    }
}
