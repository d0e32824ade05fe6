using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Namjai.Tests.Servers;

/// <summary>What a phone's passkeys do (WebAuthn level 3): one key for one account, which answers as its holder's browser would.</summary>
public sealed class SoftwareAuthenticator(Uri address) : IDisposable
{
    private const byte Present = 0x01, Verified = 0x04, MayBeCopied = 0x08, IsCopied = 0x10, BringsKey = 0x40;
    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly byte[] _id = RandomNumberGenerator.GetBytes(32);
    private string _owner = "";

    /// <summary>Whether its holder shows a finger or a face each time.</summary>
    public bool VerifiesHolder { get; set; } = true;

    /// <summary>Answers options for a new passkey.</summary>
    public string Create(JsonElement options)
    {
        _owner = options.GetProperty("user").GetProperty("id").GetString()!;
        var key = _key.ExportParameters(includePrivateParameters: false).Q;
        byte[] length = [0, (byte)_id.Length];
        byte[] cose = [0xA5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20, .. key.X!, 0x22, 0x58, 0x20, .. key.Y!];
        byte[] data = [.. DataOf(options.GetProperty("rp").GetProperty("id").GetString()!, BringsKey), .. new byte[16], .. length, .. _id, .. cose];
        byte[] attestation =
        [
            0xA3, 0x63, .. "fmt"u8, 0x64, .. "none"u8, 0x67, .. "attStmt"u8, 0xA0, 0x68, .. "authData"u8, 0x58, (byte)data.Length, .. data,
        ];
        return Write(new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["clientDataJSON"] = Base64Url.EncodeToString(ClientDataOf("webauthn.create", options)),
            ["attestationObject"] = Base64Url.EncodeToString(attestation),
            ["transports"] = new[] { "internal" },
        });
    }

    /// <summary>Answers options to sign in.</summary>
    public string Get(JsonElement options)
    {
        var data = DataOf(options.GetProperty("rpId").GetString()!);
        var client = ClientDataOf("webauthn.get", options);
        return Write(new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["clientDataJSON"] = Base64Url.EncodeToString(client),
            ["authenticatorData"] = Base64Url.EncodeToString(data),
            ["signature"] = Base64Url.EncodeToString(_key.SignData([.. data, .. SHA256.HashData(client)], HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence)),
            ["userHandle"] = _owner,
        });
    }

    public void Dispose() => _key.Dispose();

    private byte[] DataOf(string party, byte more = 0)
    {
        var counter = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(counter, 0);
        var flags = (byte)(Present | MayBeCopied | IsCopied | more | (VerifiesHolder ? Verified : 0));
        return [.. SHA256.HashData(Encoding.UTF8.GetBytes(party)), flags, .. counter];
    }

    private byte[] ClientDataOf(string type, JsonElement options) => JsonSerializer.SerializeToUtf8Bytes(new
    {
        type,
        challenge = options.GetProperty("challenge").GetString(),
        origin = address.GetLeftPart(UriPartial.Authority),
        crossOrigin = false,
    });

    private string Write(Dictionary<string, object> response)
    {
        var id = Base64Url.EncodeToString(_id);
        return JsonSerializer.Serialize(new { id, rawId = id, type = "public-key", clientExtensionResults = new { }, response });
    }
}
