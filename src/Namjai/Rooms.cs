using Namjai.Customers;
using Namjai.Demo;
using Namjai.Listen;
using Namjai.Platform;
using Namjai.Understand;

namespace Namjai;

/// <summary>The house: every room, in the order in which what customers say flows through them.</summary>
internal static class Rooms
{
    public static IReadOnlyList<IRoom> All { get; } =
    [
        new PlatformModule(),
        new CustomersModule(),
        new ListenModule(),
        new UnderstandModule(),
        new DemoModule(),
    ];

    /// <summary>What commands are made of.</summary>
    public static IServiceCollection CommandServices()
    {
        var services = new ServiceCollection().AddSingleton(All);
        foreach (var room in All)
            room.AddCommands(services);
        return services;
    }

    public static ServiceProvider ForCommands() => CommandServices().BuildServiceProvider();
}
