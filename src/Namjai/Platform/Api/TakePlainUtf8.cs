using System.Buffers;
using System.Text;
using Microsoft.Extensions.Localization;
using Microsoft.Net.Http.Headers;
using Namjai.Platform.Api.Problems;
using Namjai.Platform.Localization;

namespace Namjai.Platform.Api;

/// <summary>A call's body is plain UTF-8: what is compressed or of another charset is refused by name, and the mark that some programs set before it is passed over.</summary>
internal sealed class TakePlainUtf8(RequestDelegate next, IStringLocalizer<ApiWords> words)
{
    private static readonly byte[] Mark = Encoding.UTF8.GetPreamble();

    public async Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (request.ContentLength is null or 0 && request.Headers.TransferEncoding.Count == 0)
            await next(context);
        else if (request.Headers.ContentEncoding.ToString() is { Length: > 0 } encoding && !encoding.Equals("identity", StringComparison.OrdinalIgnoreCase))
            await RefuseAsync(context, words.Say("BodyEncoded", encoding));
        else if (OtherCharset(request) is { } charset)
            await RefuseAsync(context, words.Say("OtherCharset", charset));
        else
        {
            if (request.HasJsonContentType())
                await PassMarkAsync(request, context.RequestAborted);
            await next(context);
        }
    }

    private static string? OtherCharset(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && HeaderUtilities.RemoveQuotes(type.Charset) is { Length: > 0 } charset
        && !charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase) && !charset.Equals("utf8", StringComparison.OrdinalIgnoreCase) && !charset.Equals("us-ascii", StringComparison.OrdinalIgnoreCase)
            ? charset.ToString()
            : null;

    private static async Task PassMarkAsync(HttpRequest request, CancellationToken cancellation)
    {
        while (true)
        {
            var read = await request.BodyReader.ReadAsync(cancellation);
            var start = read.Buffer.Slice(0, Math.Min(read.Buffer.Length, Mark.Length)).ToArray();
            if (start.Length == Mark.Length || read.IsCompleted || !Mark.AsSpan().StartsWith(start))
            {
                request.BodyReader.AdvanceTo(start.AsSpan().SequenceEqual(Mark) ? read.Buffer.GetPosition(Mark.Length) : read.Buffer.Start);
                return;
            }
            request.BodyReader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    private static Task RefuseAsync(HttpContext context, string detail) =>
        Results.Problem(detail, statusCode: StatusCodes.Status415UnsupportedMediaType).ExecuteAsync(context);
}
