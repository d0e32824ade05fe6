using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Namjai.Platform.Database;
using Namjai.Platform.Events;
using Namjai.Tests.Servers;

namespace Namjai.Tests.Platform.Api;

public abstract class IdempotencyKeyTests(NamjaiServer server)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_call_sent_again_is_answered_again_and_done_once()
    {
        var business = await TestBusiness.OpenAsync(server);
        using var first = await SendAsync(business, "k1", "a");
        using var second = await SendAsync(business, "k1", "a");

        first.StatusCode.ShouldBe(HttpStatusCode.Created);
        second.StatusCode.ShouldBe(HttpStatusCode.Created);
        second.Headers.Location.ShouldBe(first.Headers.Location);
        (await second.Content.ReadAsStringAsync(Cancellation)).ShouldBe(await first.Content.ReadAsStringAsync(Cancellation));
        (await DoneAsync(business)).ShouldBe(1);
    }

    [Fact]
    public async Task A_key_used_again_for_something_else_is_refused()
    {
        var business = await TestBusiness.OpenAsync(server);
        using var first = await SendAsync(business, "k1", "a");
        using var other = await SendAsync(business, "k1", "b");

        await other.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity);
        (await DoneAsync(business)).ShouldBe(1);
    }

    [Fact]
    public async Task The_same_call_many_times_at_once_is_done_once()
    {
        var business = await TestBusiness.OpenAsync(server);
        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => SendAsync(business, "k1", "a")));

        answers.ShouldAllBe(answer => answer.StatusCode == HttpStatusCode.Created);
        (await DoneAsync(business)).ShouldBe(1);
    }

    [Fact]
    public async Task After_a_refusal_the_key_is_free_for_what_was_mended()
    {
        var business = await TestBusiness.OpenAsync(server);
        using var unfit = await SendAsync(business, "k1", "unfit");
        using var mended = await SendAsync(business, "k1", "fit");

        (await unfit.ShouldBeProblemAsync(HttpStatusCode.BadRequest)).ShouldBe(["text"]);
        mended.StatusCode.ShouldBe(HttpStatusCode.Created);
    }

    [Fact]
    public async Task A_call_that_breaks_off_half_way_leaves_nothing_behind()
    {
        var business = await TestBusiness.OpenAsync(server);
        using var broken = await SendAsync(business, "k1", "crash");

        await broken.ShouldBeProblemAsync(HttpStatusCode.InternalServerError);
        (await DoneAsync(business)).ShouldBe(0);
        using var other = await SendAsync(business, "k1", "a");
        other.StatusCode.ShouldBe(HttpStatusCode.Created);
    }

    [Fact]
    public async Task One_businesss_keys_are_nothing_to_another()
    {
        var mine = await TestBusiness.OpenAsync(server);
        var other = await TestBusiness.OpenAsync(server);
        using var first = await SendAsync(mine, "k1", "a");
        using var second = await SendAsync(other, "k1", "b");

        second.StatusCode.ShouldBe(HttpStatusCode.Created);
    }

    private static Task<HttpResponseMessage> SendAsync(TestBusiness business, string key, string text)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/trial/notes") { Content = JsonContent.Create(new { text, number = 1 }) };
        request.Headers.Add("Idempotency-Key", key);
        return business.Api.SendAsync(request, Cancellation);
    }

    private Task<int> DoneAsync(TestBusiness business) => server.InScopeAsync(business.Id, services =>
        services.GetRequiredService<NamjaiDb>().Set<OutboxEvent>().CountAsync(one => one.Type == nameof(NoteTaken), Cancellation));

    public sealed class OnSqlite(TrialOnSqlite server) : IdempotencyKeyTests(server), IClassFixture<TrialOnSqlite>;

    public sealed class OnPostgres(TrialOnPostgres server) : IdempotencyKeyTests(server), IClassFixture<TrialOnPostgres>;
}
