using Microsoft.Extensions.DependencyInjection;
using Namjai.Platform.Database;

namespace Namjai.Tests.Servers;

/// <summary>A second program on the database of the first, as where many nodes serve one business.</summary>
public sealed class AnotherNode(NamjaiServer first) : NamjaiServer
{
    private protected override Task<DatabaseChoice> ChooseAsync(string folder) => Task.FromResult(first.Services.GetRequiredService<DatabaseChoice>());
}
