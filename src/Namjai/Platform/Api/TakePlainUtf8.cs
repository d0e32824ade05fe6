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
        var mark = Encoding.UTF8.Preamble.ToArray();
        while (true)
        {
            var read = await request.BodyReader.ReadAsync(cancellation);
            var start = read.Buffer.Slice(0, Math.Min(read.Buffer.Length, mark.Length)).ToArray();
            if (start.Length == mark.Length || read.IsCompleted || !mark.AsSpan().StartsWith(start))
            {
                request.BodyReader.AdvanceTo(start.AsSpan().SequenceEqual(mark) ? read.Buffer.GetPosition(mark.Length) : read.Buffer.Start);
                return;
            }
            request.BodyReader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    private static Task RefuseAsync(HttpContext context, string detail) =>
        Results.Problem(detail, statusCode: StatusCodes.Status415UnsupportedMediaType).ExecuteAsync(context);
}
