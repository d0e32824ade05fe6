namespace Namjai.Listen.Responses.Writing;

/// <summary>A response that is ready to be written.</summary>
internal sealed record IncomingResponse(Response Response, IReadOnlyList<Answer> Answers);
