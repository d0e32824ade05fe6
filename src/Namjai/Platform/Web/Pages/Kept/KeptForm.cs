using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace Namjai.Platform.Web.Pages.Kept;

/// <summary>A form that came too late, as it was typed.</summary>
/// <param name="Path">Where it was sent.</param>
/// <param name="Fields">What was typed, in order; a field may be there several times.</param>
internal sealed record KeptForm(string Path, IReadOnlyList<KeyValuePair<string, string>> Fields);

/// <summary>
/// Seals a form so that it can wait in the page where its sender signs in, and nowhere else: the server keeps nothing, and nobody can make one up.
/// Secrets are left out, and so are forms with files or longer than anybody types.
/// </summary>
internal sealed class KeptForms(IDataProtectionProvider protection)
{
    public const string Field = "kept";
    private const int Longest = 200_000;
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(2);
    private static readonly string[] Secrets = ["password", "current", "code", Field];
    private readonly ITimeLimitedDataProtector _seal = protection.CreateProtector("namjai.kept-form").ToTimeLimitedDataProtector();

    public static async Task<KeptForm?> ReadAsync(HttpContext context)
    {
        var request = context.Request;
        if (!HttpMethods.IsPost(request.Method) || IsFromElsewhere(request) || await request.TryReadFormAsync() is not { } form)
            return null;
        var fields = form.Where(field => field.Key != PageServices.FormTokenField && !Secrets.Contains(field.Key, StringComparer.OrdinalIgnoreCase))
            .SelectMany(field => field.Value.Select(value => KeyValuePair.Create(field.Key, value ?? ""))).ToList();
        return form.Files.Count > 0 || fields.Sum(field => field.Key.Length + field.Value.Length) > Longest
            ? null
            : new KeptForm(request.Path + request.QueryString, fields);
    }

    // Browsers say where a form was sent from; what a stranger's page sends is not shown as if the reader had typed it.
    private static bool IsFromElsewhere(HttpRequest request) => request.Headers["Sec-Fetch-Site"].ToString() is "cross-site" or "same-site";

    public string Seal(KeptForm form) => _seal.Protect(JsonSerializer.Serialize(form), Lifetime);

    /// <summary>None if it isn't ours or too old.</summary>
    public KeptForm? Open(string? seal)
    {
        if (string.IsNullOrEmpty(seal))
            return null;
        try
        {
            return JsonSerializer.Deserialize<KeptForm>(_seal.Unprotect(seal)) is { } form && LocalPath.Is(form.Path) ? form : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
