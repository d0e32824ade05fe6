using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Namjai.Platform.Database;
using Namjai.Platform.Events;
using Namjai.Platform.Events.Failed;
using Namjai.Platform.Identity;
using Namjai.Tests.Servers;

namespace Namjai.Tests.Platform.Events;

public abstract class FailedEventsPageTests(NamjaiServer server)
{
    [Fact]
    public async Task An_owner_sees_what_failed_and_has_it_tried_again()
    {
        var business = await TestBusiness.OpenAsync(server);
        using var owner = await business.SignInAsync();
        (await owner.ReadPageAsync(FailedEventsRoutes.Path)).ShouldContain("All is well");
        await server.InScopeAsync(business.Id, services =>
        {
            services.GetRequiredService<Outbox>().Add(new CakeBaked("burnt in the owner's oven"));
            return services.GetRequiredService<NamjaiDb>().SaveChangesAsync();
        });
        await Soon.ComesTrueAsync(async () => await AttemptsAsync(business) > 0);

        var page = await owner.ReadPageAsync(FailedEventsRoutes.Path);
        page.ShouldContain("InvalidOperationException in Clumsy.HandleAsync");
        page.ShouldNotContain("owner's oven");
        var before = server.Services.GetRequiredService<Shelf>().Failures;
        using var again = await owner.PostFormAsync(FailedEventsRoutes.AnotherTry, FailedEventsRoutes.Path);
        again.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        await Soon.ComesTrueAsync(() => Task.FromResult(server.Services.GetRequiredService<Shelf>().Failures > before));
    }

    [Fact]
    public async Task Nobody_but_an_owner_comes_in()
    {
        var business = await TestBusiness.OpenAsync(server);
        using var manager = await business.SignInAsync(Role.Manager);
        using var answer = await manager.GetAsync(FailedEventsRoutes.Path, TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldNotBe(HttpStatusCode.OK);
    }

    private Task<int> AttemptsAsync(TestBusiness business) => server.InScopeAsync(business.Id, services =>
        services.GetRequiredService<NamjaiDb>().Set<EventDelivery>().Where(one => one.Problem != null).SumAsync(one => one.Attempts));

    public sealed class OnSqlite(BakeryOnSqlite server) : FailedEventsPageTests(server), IClassFixture<BakeryOnSqlite>;

    public sealed class OnPostgres(BakeryOnPostgres server) : FailedEventsPageTests(server), IClassFixture<BakeryOnPostgres>;
}
