using Microsoft.EntityFrameworkCore;
using Namjai.Platform;
using Namjai.Platform.CommandLine;
using Namjai.Platform.Database;
using Namjai.Platform.Web.Hosting;
using Namjai.Platform.Workspaces;

namespace Namjai.Listen.SentFeedback.Import;

/// <summary>A business's data, opened for a command beside the program that may be serving it. What was written is done when this is disposed.</summary>
internal sealed class OpenedData : IAsyncDisposable
{
    private readonly WebApplication _program;
    private readonly AsyncServiceScope _scope;

    private OpenedData(WebApplication program) => (_program, _scope) = (program, program.Services.CreateAsyncScope());

    public static async Task<OpenedData> AtAsync(IReadOnlyList<IRoom> rooms, DatabaseChoice database, string? workspace, CancellationToken cancellation)
    {
        if (database.Kind == DatabaseKind.Sqlite && !File.Exists(Path.Combine(database.Folder, DatabaseChoice.FileName)))
            throw new CannotBeDoneException($"There is no data in {database.Folder}. Name its folder with --data, or set a business up first: namjai init");
        // Never started: nothing is served and no job runs.
        var data = new OpenedData(WebProgram.Build(rooms, new ServeChoice(database, ServeChoice.DefaultUrls)));
        try
        {
            await data._program.MigrateAsync(cancellation);
            await data.EnterAsync(workspace, cancellation);
            return data;
        }
        catch
        {
            await data.DisposeAsync();
            throw;
        }
    }

    public T Get<T>()
        where T : notnull => _scope.ServiceProvider.GetRequiredService<T>();

    public async ValueTask DisposeAsync()
    {
        await _scope.DisposeAsync();
        await _program.DisposeAsync();
    }

    private async Task EnterAsync(string? asked, CancellationToken cancellation)
    {
        Get<CurrentWorkspace>().EnterAll();
        var all = await Get<NamjaiDb>().Set<Workspace>().AsNoTracking().OrderBy(one => one.CreatedAt).ToListAsync(cancellation);
        var meant = asked is null ? all : all.FindAll(one => one.Id.ToString() == asked || string.Equals(one.Name, asked, StringComparison.OrdinalIgnoreCase));
        Get<CurrentWorkspace>().Enter(meant switch
        {
            [var one] => one.Id,
            [] when all.Count == 0 => throw new CannotBeDoneException("There is no business yet. Set one up first: namjai init"),
            [] => throw new CannotBeDoneException($"No business is called '{asked}'. There are: {string.Join(", ", all.Select(one => one.Name))}"),
            _ => throw new CannotBeDoneException($"There are several businesses; name one with --workspace: {string.Join(", ", meant.Select(one => $"{one.Name} ({one.Id})"))}"),
        });
    }
}
