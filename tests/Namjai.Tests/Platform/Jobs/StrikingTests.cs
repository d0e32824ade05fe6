using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Namjai.Platform.Jobs;
using Namjai.Tests.Servers;
using NodaTime;

namespace Namjai.Tests.Platform.Jobs;

/// <summary>The clock itself, with jobs that come round each second.</summary>
public sealed class StrikingTests
{
    [Fact]
    public async Task Jobs_come_round_by_themselves_and_one_that_fails_stops_neither_itself_nor_others()
    {
        await using var server = new ClockServer();
        await server.InitializeAsync();

        var struck = server.Services.GetRequiredService<Struck>();
        await Soon.ComesTrueAsync(() => Task.FromResult(struck.Times.GetValueOrDefault(nameof(Fails)) >= 2 && struck.Times.GetValueOrDefault(nameof(Works)) >= 2));
    }

    [Fact]
    public async Task Every_job_of_the_rooms_does_its_work()
    {
        await using var server = new SqliteServer();
        await server.InitializeAsync();
        await TestBusiness.OpenAsync(server);
        var run = server.Services.GetRequiredService<RunJobOnce>();
        var hour = Instant.FromDateTimeOffset(server.Time.GetUtcNow()) + Duration.FromDays(400);
        foreach (var job in server.Services.GetServices<RecurringJob>())
            (await run.RunAsync(job, hour, TestContext.Current.CancellationToken)).ShouldBeTrue(job.Name);
    }

    private sealed class Struck
    {
        public ConcurrentDictionary<string, int> Times { get; } = new(StringComparer.Ordinal);

        public void Note(string job) => Times.AddOrUpdate(job, 1, (_, times) => times + 1);
    }

    private sealed class Fails(Struck struck) : IRecurringJob
    {
        public static string Name => "fails-each-second";

        public static string Cron => "* * * * * ?";

        public Task RunAsync(CancellationToken cancellation)
        {
            struck.Note(nameof(Fails));
            throw new InvalidOperationException();
        }
    }

    private sealed class Works(Struck struck) : IRecurringJob
    {
        public static string Name => "works-each-second";

        public static string Cron => "* * * * * ?";

        public Task RunAsync(CancellationToken cancellation)
        {
            struck.Note(nameof(Works));
            return Task.CompletedTask;
        }
    }

    private sealed class ClockServer : SqliteServer
    {
        private protected override void Adjust(IServiceCollection services) => services.AddSingleton<Struck>().AddRecurringJob<Fails>().AddRecurringJob<Works>();
    }
}
