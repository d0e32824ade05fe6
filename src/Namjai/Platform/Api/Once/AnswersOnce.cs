namespace Namjai.Platform.Api.Once;

/// <summary>Says of a route that an <c>Idempotency-Key</c> makes it happen once.</summary>
internal sealed class AnswersOnce
{
    public const string Header = "Idempotency-Key";

    public static AnswersOnce Instance { get; } = new();
}

/// <inheritdoc cref="AnswersOnce"/>
internal static class AnswersOnceRoutes
{
    /// <summary>The handler must write by the request's own <see cref="Database.NamjaiDb"/>: it runs inside the transaction that keeps its answer.</summary>
    public static TBuilder WithIdempotencyKey<TBuilder>(this TBuilder routes)
        where TBuilder : IEndpointConventionBuilder => routes.WithMetadata(AnswersOnce.Instance);
}
