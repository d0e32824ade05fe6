namespace Namjai.Listen.Responses;

/// <summary>Takes in what customers answer. Whatever is said to be kept is on disk.</summary>
internal interface IResponseIntake
{
    Task<IntakeResult> ReceiveAsync(NewResponse response, CancellationToken cancellation);

    /// <summary>Adds answers to a response, or changes them; counts follow.</summary>
    Task<IntakeResult> AmendAsync(MoreAnswers answers, CancellationToken cancellation);
}
