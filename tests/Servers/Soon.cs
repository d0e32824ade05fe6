namespace Namjai.Tests.Servers;

/// <summary>For what the program does by itself a moment later: waits as long as it takes and no longer, and fails when it never comes.</summary>
public static class Soon
{
    /// <summary>Not how long it may take, which depends on who else is at work on the machine, but when to give up and say where.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    public static async Task ComesTrueAsync(Func<Task<bool>> holds)
    {
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        enough.CancelAfter(Patience);
        while (!await holds())
            await Task.Delay(TimeSpan.FromMilliseconds(20), enough.Token);
    }
}
