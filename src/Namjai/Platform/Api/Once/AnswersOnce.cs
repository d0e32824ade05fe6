namespace Namjai.Platform.Api.Once;

/// <summary>Says of a route that an <c>Idempotency-Key</c> makes it happen once.</summary>
/// <param name="IsRepeatable">Done again, the call changes nothing, and it writes in transactions of its own.</param>
internal sealed record AnswersOnce(bool IsRepeatable)
{
    public const string Header = "Idempotency-Key";
}

/// <inheritdoc cref="AnswersOnce"/>
internal static class AnswersOnceRoutes
{
    /// <summary>The handler must write by the request's own <see cref="Database.NamjaiDb"/>: it runs inside the transaction that keeps its answer.</summary>
    public static TBuilder WithIdempotencyKey<TBuilder>(this TBuilder routes)
        where TBuilder : IEndpointConventionBuilder => routes.WithMetadata(new AnswersOnce(IsRepeatable: false));

    /// <summary>For a handler that recognises what it has done before by itself and writes through the group commit, which no transaction may be held around.</summary>
    public static TBuilder WithIdempotencyKeyOverRepeatable<TBuilder>(this TBuilder routes)
        where TBuilder : IEndpointConventionBuilder => routes.WithMetadata(new AnswersOnce(IsRepeatable: true));
}
