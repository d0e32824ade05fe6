namespace Namjai.Platform.Database;

/// <summary>Puts the database's model together beside the rest of the start, which would wait for it longer than for anything else.</summary>
internal static class ModelAhead
{
    /// <summary>Opens no database. EF keeps the model for every later context; whatever is wrong with it is told to the first of them.</summary>
    public static Task BeginAsync(IServiceProvider services) => Task.Run(async () =>
    {
        await using var scope = services.CreateAsyncScope();
        _ = scope.ServiceProvider.GetRequiredService<NamjaiDb>().Model;
    });
}
