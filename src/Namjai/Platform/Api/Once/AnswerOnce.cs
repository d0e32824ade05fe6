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
    public async Task InvokeAsync(HttpContext context, CurrentWorkspace workspace, TimeProvider time)
    {
        var header = context.Request.Headers[AnswersOnce.Header];
        if (header.Count == 0 || workspace.IdIfKnown is null || context.GetEndpoint()?.Metadata.GetMetadata<AnswersOnce>() is not { } once)
        {
            await next(context);
            return;
        }
        var words = context.RequestServices.GetRequiredService<IStringLocalizer<ApiWords>>();
        var key = header.ToString();
        if (key.Length is 0 or > KeptAnswer.LongestKey)
        {
            await Results.ValidationProblem(new Dictionary<string, string[]>(StringComparer.Ordinal)
            {
                [AnswersOnce.Header] = [words.Say("KeyUnfit", KeptAnswer.LongestKey)],
            }).ExecuteAsync(context);
            return;
        }
        // Only now: most calls carry no key, and the busiest of all touches the database in its batch alone.
        var db = context.RequestServices.GetRequiredService<NamjaiDb>();
        var hash = await HashAsync(context.Request);
        var fresh = new KeptAnswer { WorkspaceId = workspace.Id, Key = key, RequestHash = hash, At = Instant.FromDateTimeOffset(time.GetUtcNow()) };
        var outside = context.Response.Body;
        using var answer = new MemoryStream();
        KeptAnswer? known = null;
        try
        {
            context.Response.Body = answer;
            known = once.IsRepeatable
                ? await AnswerAndThenKeepAsync(context, db, fresh, answer)
                : await db.InTransactionAsync(
                    async () =>
                    {
                        var before = await TakeOrFindAsync(db, fresh);
                        if (before is null)
                            await AnswerAsync(context, db, fresh, answer);
                        return before;
                    },
                    context.RequestAborted);
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

    /// <summary>For a call that changes nothing when it is done again: its own transactions go first, and if the program dies in between, it is simply done again.</summary>
    private async Task<KeptAnswer?> AnswerAndThenKeepAsync(HttpContext context, NamjaiDb db, KeptAnswer fresh, MemoryStream answer)
    {
        var forgotten = fresh.At - KeptAnswer.Kept;
        if (await Ours(db, fresh).AsNoTracking().FirstOrDefaultAsync(one => one.At >= forgotten) is { } known)
            return known;
        await next(context);
        if (context.Response.StatusCode is >= 200 and < 300)
        {
            await db.InTransactionAsync(
                async () =>
                {
                    if (await TakeOrFindAsync(db, fresh) is null)
                        await KeepAsync(context.Response, db, fresh, answer);
                    return fresh;
                },
                context.RequestAborted);
        }
        return null;
    }

    /// <summary>Null if the key is new and ours now. Another call with it is waited for.</summary>
    private static async Task<KeptAnswer?> TakeOrFindAsync(NamjaiDb db, KeptAnswer fresh)
    {
        var forgotten = fresh.At - KeptAnswer.Kept;
        await Ours(db, fresh).Where(one => one.At < forgotten).ExecuteDeleteAsync();
        var at = fresh.At.ToDateTimeUtc();
        var isNew = await db.Database.ExecuteSqlAsync($"""
            insert into kept_answers (workspace_id, key, request_hash, at, status) values ({fresh.WorkspaceId}, {fresh.Key}, {fresh.RequestHash}, {at}, 0)
            on conflict do nothing
            """) == 1;
        return isNew ? null : await Ours(db, fresh).AsNoTracking().SingleAsync();
    }

    private async Task AnswerAsync(HttpContext context, NamjaiDb db, KeptAnswer fresh, MemoryStream answer)
    {
        await next(context);
        if (context.Response.StatusCode is >= 200 and < 300)
            await KeepAsync(context.Response, db, fresh, answer);
        else // Nothing was done: the same key may come again with what is mended.
            await Ours(db, fresh).ExecuteDeleteAsync();
    }

    private static IQueryable<KeptAnswer> Ours(NamjaiDb db, KeptAnswer fresh) =>
        db.Set<KeptAnswer>().Where(one => one.WorkspaceId == fresh.WorkspaceId && one.Key == fresh.Key);

    private static async Task KeepAsync(HttpResponse response, NamjaiDb db, KeptAnswer fresh, MemoryStream answer)
    {
        var (status, type, location, body) = (response.StatusCode, response.ContentType, response.Headers.Location.ToString(), answer.ToArray());
        await Ours(db, fresh).ExecuteUpdateAsync(one => one
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
