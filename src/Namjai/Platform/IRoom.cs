namespace Namjai.Platform;

/// <summary>What a room brings to the program. Program.cs lists the rooms.</summary>
internal interface IRoom
{
    /// <summary>Commands, and what they need where no business's data is opened (such as <c>namjai report</c>).</summary>
    void AddCommands(IServiceCollection services)
    {
    }

    /// <summary>What the serving program needs: handlers, tables' readers, event handlers, jobs, navigation.</summary>
    void AddServices(IServiceCollection services)
    {
    }

    /// <summary>The room's pages and calls.</summary>
    void MapRoutes(IEndpointRouteBuilder routes)
    {
    }
}
