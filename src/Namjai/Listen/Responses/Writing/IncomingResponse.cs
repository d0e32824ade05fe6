using Namjai.Customers.Contracts;

namespace Namjai.Listen.Responses.Writing;

/// <summary>A response that is ready to be written.</summary>
internal sealed record IncomingResponse(Response Response, IReadOnlyList<Answer> Answers)
{
    /// <summary>Asks who gave it; null if nobody knows, or if the response names its customer.</summary>
    public FindOrAddCustomers? Giver { get; init; }
}
