using System.Text.Json;
using Namjai.Tests.Servers;

namespace Namjai.Tests.Platform.BadInput;

/// <summary>A call as the description tells of it.</summary>
internal sealed record ApiCall(HttpMethod Method, string Path, IReadOnlyList<string> Queries)
{
    public string Name => $"{Method} {Path}";

    public static async Task<IReadOnlyList<ApiCall>> ReadAllAsync(NamjaiServer server)
    {
        using var client = server.NewClient();
        using var description = JsonDocument.Parse(await client.GetStringAsync("/openapi/v1.json", TestContext.Current.CancellationToken));
        return
        [
            .. from path in description.RootElement.GetProperty("paths").EnumerateObject()
               from operation in path.Value.EnumerateObject()
               select new ApiCall(HttpMethod.Parse(operation.Name), path.Name, [.. QueriesOf(operation.Value)]),
        ];
    }

    private static IEnumerable<string> QueriesOf(JsonElement operation) => operation.TryGetProperty("parameters", out var parameters)
        ? parameters.EnumerateArray().Where(one => one.GetProperty("in").GetString() == "query").Select(one => one.GetProperty("name").GetString()!)
        : [];
}
