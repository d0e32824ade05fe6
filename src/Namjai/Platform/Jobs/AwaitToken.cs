namespace Namjai.Platform.Jobs;

/// <summary>Waiting for a moment of the program's life.</summary>
internal static class AwaitToken
{
    /// <summary>Returns when either comes.</summary>
    public static async Task WaitAsync(this CancellationToken moment, CancellationToken cancellation)
    {
        var came = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var first = moment.Register(() => came.TrySetResult());
        await using var second = cancellation.Register(() => came.TrySetResult());
        await came.Task;
    }
}
