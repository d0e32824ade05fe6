using System.IO.Compression;
using System.Text;

namespace Namjai.Platform.Web.Served;

/// <summary>
/// A text of our own (a style sheet, a script) under a name that changes with it: browsers keep it for ever, and never an old one.
/// Packed once, when it is first asked for.
/// </summary>
internal sealed class ServedText(string path, string contentType, string text)
{
    private readonly Lazy<byte[]> _plain = new(() => Encoding.UTF8.GetBytes(text));
    private readonly Lazy<byte[]> _packed = new(() => Pack(text));

    public void Map(IEndpointRouteBuilder routes) => routes.MapGet(path, SendAsync).AllowAnonymous().ExcludeFromDescription();

    private Task SendAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        var takesPacked = request.Headers.AcceptEncoding.ToString().Contains("br", StringComparison.Ordinal);
        var bytes = takesPacked ? _packed.Value : _plain.Value;
        response.ContentType = contentType;
        response.ContentLength = bytes.Length;
        response.Headers.CacheControl = "public, max-age=31536000, immutable";
        response.Headers.Vary = "Accept-Encoding";
        if (takesPacked)
            response.Headers.ContentEncoding = "br";
        return response.Body.WriteAsync(bytes, context.RequestAborted).AsTask();
    }

    private static byte[] Pack(string text)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            brotli.Write(Encoding.UTF8.GetBytes(text));
        return packed.ToArray();
    }
}
