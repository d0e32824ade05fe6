using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace Namjai.Platform.Api.Page;

/// <summary>The calls as the page shows them.</summary>
internal sealed record ApiView(IReadOnlyList<ApiTopic> Topics)
{
    public static ApiView Of(OpenApiDocument description) => new(
        [.. description.Paths
            .SelectMany(path => (path.Value.Operations ?? []).Select(one => (Topic: TopicOf(path.Key), Call: ApiCall.Of(one.Key.Method, path.Key, one.Value))))
            .GroupBy(one => one.Topic, one => one.Call, StringComparer.Ordinal)
            .OrderBy(topic => topic.Key, StringComparer.Ordinal)
            .Select(topic => new ApiTopic(topic.Key, [.. topic]))]);

    private static string TopicOf(string path) => path[(ApiRoutes.Root.Length + 1)..].Split('/')[0];
}

internal sealed record ApiTopic(string Name, IReadOnlyList<ApiCall> Calls);

internal sealed record ApiCall(string Method, string Path, string Summary, bool NeedsKey, IReadOnlyList<ApiParameter> Parameters, string? Body, IReadOnlyList<string> Answers)
{
    public static ApiCall Of(string method, string path, OpenApiOperation operation) => new(
        method,
        path,
        operation.Summary ?? "",
        operation.Security is { Count: > 0 },
        [.. (operation.Parameters ?? []).Select(one => new ApiParameter(one.Name ?? "", one.In == ParameterLocation.Path ? "path" : one.In == ParameterLocation.Header ? "header" : "query", one.Required))],
        operation.RequestBody?.Content?.TryGetValue("application/json", out var body) == true ? ExampleOf(body) : operation.RequestBody is null ? null : "{}",
        [.. (operation.Responses ?? []).Keys.Order(StringComparer.Ordinal)]);

    private static string ExampleOf(OpenApiMediaType body) => (body.Example ?? ShapeOf(body.Schema, depth: 0) ?? new JsonObject()).ToJsonString(Indented);

    private static readonly System.Text.Json.JsonSerializerOptions Indented = new() { WriteIndented = true };

    // A body to begin with: every field, empty.
    private static JsonNode? ShapeOf(IOpenApiSchema? schema, int depth)
    {
        if (schema is null || depth > 4)
            return null;
        if (schema.Properties is { Count: > 0 } fields)
            return new JsonObject(fields.Select(field => KeyValuePair.Create(field.Key, ShapeOf(field.Value, depth + 1))));
        return schema.Items is { } item ? new JsonArray(ShapeOf(item, depth + 1)) : null;
    }
}

internal sealed record ApiParameter(string Name, string Place, bool IsRequired);
