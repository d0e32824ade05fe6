namespace Namjai.Listen.Contracts;

/// <summary>Responses are no more: whatever was made of them must go too.</summary>
/// <param name="ResponseIds">The responses, each once.</param>
public sealed record ResponsesErased(IReadOnlyList<Guid> ResponseIds);
