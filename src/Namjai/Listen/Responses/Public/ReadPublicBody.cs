using System.Buffers;
using System.Text.Json;
using System.Text.Unicode;

namespace Namjai.Listen.Responses.Public;

/// <summary>Reads what anybody may send: never more than the limit, and text that is text.</summary>
internal static class ReadPublicBody
{
    public const int MostBytes = 64 * 1024;
    private const int Deepest = 8;

    /// <exception cref="JsonException">It is text, but not JSON.</exception>
    public static async Task<PublicBody> RunAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (request.ContentLength > MostBytes)
            return PublicBody.Refused(BodyFault.TooLarge);
        var reader = request.BodyReader;
        while (true)
        {
            var read = await reader.ReadAsync(cancellation);
            if (read.Buffer.Length > MostBytes)
                return PublicBody.Refused(BodyFault.TooLarge);
            if (read.IsCompleted)
            {
                var bytes = read.Buffer.ToArray();
                reader.AdvanceTo(read.Buffer.End);
                return Parse(bytes);
            }
            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    private static PublicBody Parse(byte[] bytes)
    {
        if (!Utf8.IsValid(bytes))
            return PublicBody.Refused(BodyFault.BrokenText);
        if (bytes.Length == 0)
            return PublicBody.Refused(BodyFault.NotAnObject);
        // What isn't JSON is told with its line and byte, as for every call.
        var json = JsonDocument.Parse(bytes, new JsonDocumentOptions { MaxDepth = Deepest });
        return json.RootElement.ValueKind == JsonValueKind.Object ? new(bytes, json, BodyFault.None) : PublicBody.Refused(BodyFault.NotAnObject);
    }
}

/// <summary>What was sent, or why it can't be read.</summary>
internal readonly record struct PublicBody(byte[] Bytes, JsonDocument? Json, BodyFault Fault)
{
    public static PublicBody Refused(BodyFault fault) => new([], null, fault);
}

internal enum BodyFault
{
    None,
    TooLarge,
    BrokenText,
    NotAnObject,
}
