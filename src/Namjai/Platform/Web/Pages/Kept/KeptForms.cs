using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace Namjai.Platform.Web.Pages.Kept;

/// <summary>Seals a form so that it can wait in the page where its sender signs in, and nowhere else: the server keeps nothing, and nobody can make one up.</summary>
internal sealed class KeptForms(IDataProtectionProvider protection)
{
    public const string Field = "kept";
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(2);
    private readonly ITimeLimitedDataProtector _seal = protection.CreateProtector("namjai.kept-form").ToTimeLimitedDataProtector();

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
