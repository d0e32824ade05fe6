using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Namjai.Platform.Api.Problems;
using Namjai.Platform.Database;
using Namjai.Platform.Localization;
using NodaTime;

namespace Namjai.Platform.Api.Once;

/// <summary>
/// <c>Idempotency-Key</c>: the call and its answer are kept in one transaction, so that it is done once, also when the program dies half-way or the same call
/// comes twice at the same moment. Holds for routes that say <see cref="AnswersOnce.WithIdempotencyKey"/>.
/// </summary>
internal sealed class AnswerOnce(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, NamjaiDb db, CurrentWorkspace workspace, TimeProvider time, IStringLocalizer<ApiWords> words)
    {
        var header = context.Request.Headers[AnswersOnce.Header];
        if (header.Count == 0 || workspace.IdIfKnown is null || context.GetEndpoint()?.Metadata.GetMetadata<AnswersOnce>() is null)
        {
            await next(context);
            return;
        }
        var key = header.ToString();
        if (key.Length is 0 or > KeptAnswer.LongestKey)
        {
            await Results.ValidationProblem(new Dictionary<string, string[]>(StringComparer.Ordinal)
            {
                [AnswersOnce.Header] = [words.Say("KeyUnfit", KeptAnswer.LongestKey)],
            }).ExecuteAsync(context);
            return;
        }
        var hash = await HashAsync(context.Request);
        var outside = context.Response.Body;
        using var answer = new MemoryStream();
        KeptAnswer? known = null;
        try
        {
            context.Response.Body = answer;
            await db.InTransactionAsync(async () =>
            {
                known = await TakeOrFindAsync(db, new KeptAnswer
                {
                    WorkspaceId = workspace.Id,
                    Key = key,
                    RequestHash = hash,
                    At = Instant.FromDateTimeOffset(time.GetUtcNow()),
                });
                if (known is null)
                    await AnswerAsync(context, db, workspace.Id, key, answer);
                return known;
            }, context.RequestAborted);
        }
        finally
        {
            context.Response.Body = outside;
        }
        if (known is null)
            await outside.WriteAsync(answer.GetBuffer().AsMemory(0, (int)answer.Length), context.RequestAborted);
        else if (!known.RequestHash.AsSpan().SequenceEqual(hash))
            await Results.Problem(words.Say("KeyUsedOtherwise"), statusCode: StatusCodes.Status422UnprocessableEntity).ExecuteAsync(context);
        else
            await AgainAsync(context.Response, known, context.RequestAborted);
    }

    /// <summary>Null if the key is new and ours now. Another call with it is waited for.</summary>
    private static async Task<KeptAnswer?> TakeOrFindAsync(NamjaiDb db, KeptAnswer fresh)
    {
        var forgotten = fresh.At - KeptAnswer.Kept;
        await db.Set<KeptAnswer>().Where(one => one.Key == fresh.Key && one.At < forgotten).ExecuteDeleteAsync();
        var at = fresh.At.ToDateTimeUtc();
        var isNew = await db.Database.ExecuteSqlAsync($"""
            insert into kept_answers (workspace_id, key, request_hash, at, status) values ({fresh.WorkspaceId}, {fresh.Key}, {fresh.RequestHash}, {at}, 0)
            on conflict do nothing
            """) == 1;
        return isNew ? null : await db.Set<KeptAnswer>().AsNoTracking().SingleAsync(one => one.Key == fresh.Key);
    }

    private async Task AnswerAsync(HttpContext context, NamjaiDb db, Guid workspace, string key, MemoryStream answer)
    {
        await next(context);
        var ours = db.Set<KeptAnswer>().Where(one => one.WorkspaceId == workspace && one.Key == key);
        var response = context.Response;
        if (response.StatusCode is < 200 or >= 300)
        {
            // Nothing was done: the same key may come again with what is mended.
            await ours.ExecuteDeleteAsync();
            return;
        }
        var (status, type, location, body) = (response.StatusCode, response.ContentType, response.Headers.Location.ToString(), answer.ToArray());
        await ours.ExecuteUpdateAsync(one => one
            .SetProperty(row => row.Status, status)
            .SetProperty(row => row.ContentType, type)
            .SetProperty(row => row.Location, location)
            .SetProperty(row => row.Body, body));
    }

    private static async Task AgainAsync(HttpResponse response, KeptAnswer known, CancellationToken cancellation)
    {
        response.StatusCode = known.Status;
        response.ContentType = known.ContentType;
        if (known.Location is { Length: > 0 })
            response.Headers.Location = known.Location;
        response.Headers["Idempotent-Replayed"] = "true";
        if (known.Body is { Length: > 0 } body)
            await response.Body.WriteAsync(body, cancellation);
    }

    private static async Task<byte[]> HashAsync(HttpRequest request)
    {
        request.EnableBuffering();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{request.Method} {request.Path}{request.QueryString}\n"));
        var buffer = new byte[8192];
        while (await request.Body.ReadAsync(buffer, request.HttpContext.RequestAborted) is > 0 and var count)
            hash.AppendData(buffer, 0, count);
        request.Body.Position = 0;
        return hash.GetHashAndReset();
    }
}
