using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace Namjai.Listen.PublicPage;

/// <summary>Seals a customer's progress into a token for an address. Nobody else can read, make or change one; after a day it opens no more.</summary>
internal sealed class ProgressToken(IDataProtectionProvider protection, TimeProvider time)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(1);

    private readonly IDataProtector _protector = protection.CreateProtector("Namjai.Listen.Surveys.Progress");

    public string Seal(Progress progress) =>
        _protector.Protect(JsonSerializer.Serialize(new Sealed(time.GetUtcNow() + Lifetime, progress.Survey, progress.Response, [.. progress.Shown], new(progress.Facts, StringComparer.Ordinal))));

    /// <returns>Null if it is not ours, is of another survey, or is too old.</returns>
    public Progress? Open(string? token, string survey)
    {
        if (string.IsNullOrEmpty(token) || token.Length > 8192)
            return null;
        try
        {
            var opened = JsonSerializer.Deserialize<Sealed>(_protector.Unprotect(token))!;
            return opened.Until >= time.GetUtcNow() && opened.Survey == survey
                ? new(opened.Survey, opened.Response, opened.Shown.ToHashSet(StringComparer.Ordinal), opened.Facts)
                : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private sealed record Sealed(DateTimeOffset Until, string Survey, Guid Response, string[] Shown, Dictionary<string, string> Facts);
}
