using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Namjai.Platform.Events;

/// <summary>How events are written down.</summary>
internal static class EventJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static string NameOf(Type happened) => happened.Name;

    public static string Write<TEvent>(TEvent happened) => JsonSerializer.Serialize(happened, Options);

    public static TEvent Read<TEvent>(string payload) =>
        JsonSerializer.Deserialize<TEvent>(payload, Options) ?? throw new JsonException($"No {NameOf(typeof(TEvent))} in the payload.");
}
