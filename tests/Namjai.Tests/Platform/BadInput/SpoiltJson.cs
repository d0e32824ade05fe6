using System.Text.Json.Nodes;

namespace Namjai.Tests.Platform.BadInput;

/// <summary>JSON as nobody should send it: a good text with each of its places spoilt in turn.</summary>
internal static class SpoiltJson
{
    private const string Mark = "spoilt here";

    private static readonly string Long = $"\"{new string('ก', 6000)}\"";

    private static readonly string[] Values =
    [
        "null", "true", "-1", "1e308", "99999999999999999999", """ "" """, """ "a\u0000b" """, """ "\ud800" """, """ "\ufffe\uffff" """, """ "-9999-01-01T00:00:00Z" """,
        """ "9999-12-31T23:59:59-14:00" """, Long, "[]", "[null]", "{}", """{"\u0000":"\u0000"}""", """{"\ud800 and so on":1}""", Deep(40),
    ];

    public static IEnumerable<string> Of(string good)
    {
        for (var place = 0; ; place++)
        {
            var left = place;
            var marked = Spoil(JsonNode.Parse(good), ref left);
            if (left >= 0)
                yield break;
            var text = marked!.ToJsonString();
            foreach (var value in Values)
                yield return text.Replace($"\"{Mark}\"", value, StringComparison.Ordinal);
        }
    }

    public static string Deep(int levels) => new string('[', levels) + new string(']', levels);

    private static JsonNode? Spoil(JsonNode? node, ref int left)
    {
        if (left-- == 0)
            return JsonValue.Create(Mark);
        if (node is JsonObject members)
        {
            foreach (var name in members.Select(member => member.Key).ToList())
                members[name] = Spoil(members[name], ref left) is var child && child?.Parent is null ? child : child.DeepClone();
        }
        else if (node is JsonArray items)
        {
            for (var i = 0; i < items.Count; i++)
                items[i] = Spoil(items[i], ref left) is var child && child?.Parent is null ? child : child.DeepClone();
        }
        return node;
    }
}
