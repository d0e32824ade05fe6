using Namjai.Measures.Service;
using NodaTime;
using static Namjai.Measures.Service.ConversationEventKind;
using static Namjai.Tests.Measures.Service.Schedules;

namespace Namjai.Tests.Measures.Service;

public class ResponseTimesTests
{
    private static readonly Instant Opening = At(Bangkok, 2026, 7, 3, 16, 30);
    private static readonly BusinessHoursHistory Hours = NineToFive().Since();

    private static ConversationEvent After(int minutes, ConversationEventKind kind) => new(Opening + Duration.FromMinutes(minutes), kind);

    [Fact]
    public void A_bot_is_no_first_response_and_both_clocks_are_kept()
    {
        // Answered on Monday at 9:15: 45 business minutes after Friday 16:30.
        var monday = At(Bangkok, 2026, 7, 6, 9, 15);
        var first = ResponseTimes.FirstResponse([After(0, CustomerMessage), After(1, AutomaticReply), new(monday, PersonReply)], Hours)!.Value;
        first.Wall.ShouldBe(monday - Opening);
        first.Business.ShouldBe(Duration.FromMinutes(45));
    }

    [Fact]
    public void Only_a_bot_answered_so_nobody_did() =>
        ResponseTimes.FirstResponse([After(0, CustomerMessage), After(1, AutomaticReply)], Hours).ShouldBeNull();

    [Fact]
    public void A_wait_begins_with_the_oldest_unanswered_message()
    {
        ConversationEvent[] events =
            [After(0, CustomerMessage), After(5, CustomerMessage), After(10, PersonReply), After(12, PersonReply), After(20, CustomerMessage), After(23, PersonReply)];
        ResponseTimes.Responses(events, Hours).Select(wait => wait.Wall.TotalMinutes).ShouldBe([10, 3]);
        ResponseTimes.Responses(events.Reverse(), Hours).Count.ShouldBe(2);
        ResponseTimes.WaitingSince(events).ShouldBeNull();
        ResponseTimes.WaitingSince(events[..5]).ShouldBe(events[4].At);
    }

    [Fact]
    public void Thanks_after_the_close_starts_no_clock_and_reopens_nothing()
    {
        ConversationEvent[] events = [After(0, CustomerMessage), After(10, PersonReply), After(11, Closed), After(12, CustomerThanks)];
        ResponseTimes.WaitingSince(events).ShouldBeNull();
        ResponseTimes.Resolution(events, Hours)!.Value.Wall.ShouldBe(Duration.FromMinutes(11));
    }

    [Fact]
    public void Reopening_continues_the_resolution_to_the_last_close()
    {
        ConversationEvent[] events =
            [After(0, CustomerMessage), After(5, PersonReply), After(6, Closed), After(20, Reopened), After(25, PersonReply), After(28, Closed)];
        ResponseTimes.Resolution(events, Hours)!.Value.Wall.ShouldBe(Duration.FromMinutes(28));
        ResponseTimes.Resolution(events[..4], Hours).ShouldBeNull();
    }

    [Fact]
    public void One_reply_and_a_quiet_week_is_a_resolution_at_first_contact()
    {
        ConversationEvent[] events = [After(0, CustomerMessage), After(5, PersonReply), After(6, Closed)];
        var close = events[2].At;
        FirstContactResolution.Of(events, null, close + Duration.FromDays(7)).ShouldBe(true);
        FirstContactResolution.Of(events, null, close + Duration.FromDays(6)).ShouldBeNull();
        FirstContactResolution.Of(events, close + Duration.FromDays(2), close + Duration.FromDays(8)).ShouldBe(false);
        FirstContactResolution.Of(events, close + Duration.FromDays(8), close + Duration.FromDays(9)).ShouldBe(true);
        FirstContactResolution.Of([.. events, After(30, Reopened), After(31, Closed)], null, close + Duration.FromDays(9)).ShouldBe(false);
    }

    [Fact]
    public void Two_replies_or_none_are_not()
    {
        var later = Opening + Duration.FromDays(30);
        FirstContactResolution.Of([After(0, CustomerMessage), After(5, PersonReply), After(6, PersonReply), After(7, Closed)], null, later).ShouldBe(false);
        FirstContactResolution.Of([After(0, CustomerMessage), After(7, Closed)], null, later).ShouldBe(false);
        FirstContactResolution.Of([After(0, CustomerMessage), After(5, PersonReply)], null, later).ShouldBeNull();
    }

    [Fact]
    public void The_share_counts_only_those_of_which_it_can_be_told()
    {
        FirstContactResolution.Share([true, false, true, null, true])!.Value.Value.ShouldBe(0.75);
        FirstContactResolution.Share([null]).ShouldBeNull();
    }

    [Fact]
    public void A_promise_is_judged_alike_by_event_and_by_timer()
    {
        var deadline = ResponseDeadline.InBusinessHours(Opening, Duration.FromHours(1), Hours);
        deadline.Due.ShouldBe(At(Bangkok, 2026, 7, 6, 9, 30));
        var warning = Duration.FromMinutes(15);
        deadline.StateAt(null, deadline.Due - Duration.FromHours(1), warning).ShouldBe(DeadlineState.Waiting);
        deadline.StateAt(null, deadline.Due - Duration.FromMinutes(10), warning).ShouldBe(DeadlineState.DueSoon);
        deadline.StateAt(null, deadline.Due + Duration.FromSeconds(1), warning).ShouldBe(DeadlineState.Missed);
        deadline.StateAt(deadline.Due, deadline.Due + Duration.FromDays(1), warning).ShouldBe(DeadlineState.Met);
        deadline.StateAt(deadline.Due + Duration.FromSeconds(1), deadline.Due + Duration.FromDays(1), warning).ShouldBe(DeadlineState.Missed);
    }
}
