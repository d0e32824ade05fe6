namespace Namjai.Platform.Database;

/// <summary>The system's own work, in a scope that sees all workspaces.</summary>
internal sealed class Everywhere(IServiceScopeFactory scopes)
{
    public async Task<T> RunAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentWorkspace>().EnterAll();
        return await work(scope.ServiceProvider);
    }
}
