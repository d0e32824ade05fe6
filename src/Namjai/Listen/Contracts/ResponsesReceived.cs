namespace Namjai.Listen.Contracts;

/// <summary>Customers answered, or added to or changed what they answered. Told once per workspace for everything that was kept together.</summary>
/// <param name="ResponseIds">The responses, each once.</param>
public sealed record ResponsesReceived(IReadOnlyList<Guid> ResponseIds);
