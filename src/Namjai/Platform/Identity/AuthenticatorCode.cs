using QRCoder;

namespace Namjai.Platform.Identity;

/// <summary>What an authenticator reads and shows.</summary>
internal static class AuthenticatorCode
{
    /// <summary>As people type it: "123 456".</summary>
    public static string Plain(string typed) => typed.Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);

    /// <summary>A picture to point an authenticator at.</summary>
    public static string PictureOf(string email, string secret)
    {
        var address = $"otpauth://totp/{Uri.EscapeDataString("Namjai:" + email)}?secret={secret}&issuer=Namjai&digits=6";
        using var code = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        using var svg = new SvgQRCode(code);
        return svg.GetGraphic(4, "#000", "#fff", drawQuietZones: true, SvgQRCode.SizingMode.ViewBoxAttribute);
    }
}
