using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Namjai.Platform.Database;
using Namjai.Platform.Web.Hosting;

namespace Namjai.Tests.Servers;

/// <summary>
/// The program as it serves, on a free port of this machine and a database of its own. Tests that must hold on both databases are written once in an
/// abstract class and run by two sealed ones, with <see cref="SqliteServer"/> and with <see cref="PostgresServer"/> as their class fixture.
/// </summary>
public abstract class NamjaiServer : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("namjai-server-").FullName;
    private WebApplication? _web;

    public Uri Address { get; private set; } = null!;

    /// <summary>The program's clock: the real one, moved on by <see cref="ShiftedTime.Advance"/>.</summary>
    public ShiftedTime Time { get; } = new();

    public IServiceProvider Services => _web!.Services;

    public async ValueTask InitializeAsync()
    {
        _web = WebProgram.Build(Served, new ServeChoice(await ChooseAsync(_folder), "http://127.0.0.1:0", LimitsRates) { Proxies = Proxies }, services =>
        {
            services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Time));
            services.AddLogging(logs => logs.SetMinimumLevel(LogLevel.Warning));
            Adjust(services);
        });
        await _web.MigrateAsync(TestContext.Current.CancellationToken);
        await _web.StartAsync(TestContext.Current.CancellationToken);
        Address = new Uri(_web.Urls.First());
    }

    public async ValueTask DisposeAsync()
    {
        await _web!.StopAsync();
        await _web.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>A client that keeps its cookies and follows no redirect.</summary>
    public HttpClient NewClient() =>
        new(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new() }) { BaseAddress = Address };

    /// <summary>Work with the program's own services in a workspace, or everywhere if none is given.</summary>
    public async Task<T> InScopeAsync<T>(Guid? workspace, Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = Services.CreateAsyncScope();
        var current = scope.ServiceProvider.GetRequiredService<CurrentWorkspace>();
        if (workspace is { } id)
            current.Enter(id);
        else
            current.EnterAll();
        return await work(scope.ServiceProvider);
    }

    protected virtual bool LimitsRates => false;

    /// <summary>Proxies in front of it, whose word it takes.</summary>
    protected virtual IReadOnlyList<string> Proxies => [];

    private protected virtual IReadOnlyList<Namjai.Platform.IRoom> Served => Rooms.All;

    private protected virtual void Adjust(IServiceCollection services)
    {
    }

    private protected abstract Task<DatabaseChoice> ChooseAsync(string folder);
}

public class SqliteServer : NamjaiServer
{
    private protected override Task<DatabaseChoice> ChooseAsync(string folder) => Task.FromResult(DatabaseChoice.Sqlite(folder));
}

public class PostgresServer(PostgresCluster cluster) : NamjaiServer
{
    private protected override async Task<DatabaseChoice> ChooseAsync(string folder) =>
        DatabaseChoice.Postgres(await cluster.NewDatabaseAsync(), folder);
}
