using Namjai.Listen.Contracts;
using Namjai.Platform.Events;

namespace Namjai.Understand.Keeping;

/// <summary>When customers answered, what they said is read.</summary>
internal sealed class ReadComments(KeepComments keep) : IEventBatchHandler<ResponsesReceived>
{
    public Task HandleAsync(IReadOnlyList<ResponsesReceived> happened, CancellationToken cancellation) =>
        keep.RunAsync(happened.SelectMany(one => one.ResponseIds), cancellation);
}

/// <summary>When answers were erased, so is what was made of them.</summary>
internal sealed class ForgetComments(KeepComments keep) : IEventBatchHandler<ResponsesErased>
{
    public Task HandleAsync(IReadOnlyList<ResponsesErased> happened, CancellationToken cancellation) =>
        keep.RunAsync(happened.SelectMany(one => one.ResponseIds), cancellation);
}
