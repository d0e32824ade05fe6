using Namjai.Platform.Database;

namespace Namjai.Tests.Servers;

/// <summary>A server over data that was there before.</summary>
internal sealed class OpenedServer(DatabaseChoice database) : NamjaiServer
{
    private protected override Task<DatabaseChoice> ChooseAsync(string folder) => Task.FromResult(database);
}
