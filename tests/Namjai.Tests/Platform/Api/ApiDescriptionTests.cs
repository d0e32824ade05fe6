using System.Text.Json;
using Namjai.Tests.Servers;

namespace Namjai.Tests.Platform.Api;

public sealed class ApiDescriptionTests(SqliteServer server) : IClassFixture<SqliteServer>
{
    [Fact]
    public async Task The_calls_are_described_for_programs()
    {
        using var description = await ReadAsync();
        var root = description.RootElement;

        root.GetProperty("openapi").GetString().ShouldStartWith("3.");
        root.GetProperty("components").GetProperty("securitySchemes").GetProperty("key").GetProperty("scheme").GetString().ShouldBe("bearer");
        Operations(root).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Every_call_says_in_a_sentence_what_it_does_and_what_it_answers()
    {
        using var description = await ReadAsync();
        Operations(description.RootElement)
            .Where(call => !call.Operation.TryGetProperty("summary", out _) || !call.Operation.GetProperty("responses").EnumerateObject().Any(answer => answer.Name[0] == '2'))
            .Select(call => call.Name)
            .ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_part_that_is_pointed_at_is_there()
    {
        using var description = await ReadAsync();
        References(description.RootElement).Distinct().Where(reference => !Resolves(description.RootElement, reference)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_place_in_an_address_is_explained()
    {
        using var description = await ReadAsync();
        foreach (var (name, operation) in Operations(description.RootElement))
        {
            var places = name.Split('{').Skip(1).Select(part => part[..part.IndexOf('}')]);
            var told = operation.TryGetProperty("parameters", out var parameters)
                ? parameters.EnumerateArray().Where(one => one.GetProperty("in").GetString() == "path").Select(one => one.GetProperty("name").GetString()!)
                : [];
            told.ShouldBe(places, ignoreOrder: true, name);
        }
    }

    private async Task<JsonDocument> ReadAsync()
    {
        using var client = server.NewClient();
        return JsonDocument.Parse(await client.GetStringAsync("/openapi/v1.json", TestContext.Current.CancellationToken));
    }

    private static IEnumerable<(string Name, JsonElement Operation)> Operations(JsonElement root) =>
        from path in root.GetProperty("paths").EnumerateObject()
        from operation in path.Value.EnumerateObject()
        select ($"{operation.Name} {path.Name}", operation.Value);

    private static IEnumerable<string> References(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member =>
            member is { Name: "$ref", Value.ValueKind: JsonValueKind.String } ? [member.Value.GetString()!] : References(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(References),
        _ => [],
    };

    private static bool Resolves(JsonElement root, string reference)
    {
        foreach (var step in reference.TrimStart('#', '/').Split('/'))
        {
            if (!root.TryGetProperty(step.Replace("~1", "/").Replace("~0", "~"), out root))
                return false;
        }
        return true;
    }
}
