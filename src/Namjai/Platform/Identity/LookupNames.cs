using Microsoft.AspNetCore.Identity;

namespace Namjai.Platform.Identity;

/// <summary>The form that e-mail addresses are looked up in. U+FFFE is no character at all, and the framework's own would fail on it.</summary>
internal sealed class LookupNames : ILookupNormalizer
{
    private static readonly UpperInvariantLookupNormalizer Usual = new();

    public string? NormalizeName(string? name) => Usual.NormalizeName(Plain(name));

    public string? NormalizeEmail(string? email) => Usual.NormalizeEmail(Plain(email));

    private static string? Plain(string? text) => text?.Replace('\uFFFE', '\uFFFD');
}
