using System.CommandLine;
using Namjai.Platform;

namespace Namjai.Demo;

/// <summary>A business to look at: a year of life that is made up, and lived through the same doors as anybody's.</summary>
internal sealed class DemoModule : IRoom
{
    public void AddCommands(IServiceCollection services) => services.AddSingleton<Command, DemoCommand>();
}
