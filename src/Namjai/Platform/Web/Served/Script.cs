using System.Security.Cryptography;
using System.Text;

namespace Namjai.Platform.Web.Served;

/// <summary>A small ES module out of <c>Platform/Web/Scripts</c>; pages name it by <see cref="Path"/>.</summary>
internal sealed class Script
{
    private Script(string name)
    {
        Text = Read(name + ".js");
        Path = $"/scripts/{name}.{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)).AsSpan(0, 6))}.js";
    }

    /// <summary>Keeps the parts of a page that are marked <c>data-live="name"</c> up to date.</summary>
    public static Script Live { get; } = new("live");

    /// <summary>Folds menus away and copies; pages do without it.</summary>
    public static Script Look { get; } = new("look");

    /// <summary>Sends the calls of the page at <c>/api</c>.</summary>
    public static Script TryCalls { get; } = new("try-calls");

    /// <summary>Adds passkeys and signs in with them; a password does without it.</summary>
    public static Script Passkeys { get; } = new("passkeys");

    public static IReadOnlyList<Script> All { get; } = [Live, Look, TryCalls, Passkeys];

    public string Path { get; }

    public string Text { get; }

    public static void Map(IEndpointRouteBuilder routes)
    {
        foreach (var script in All)
            new ServedText(script.Path, "text/javascript; charset=utf-8", script.Text).Map(routes);
    }

    private static string Read(string file)
    {
        using var stream = typeof(Script).Assembly.GetManifestResourceStream("Scripts/" + file)
            ?? throw new InvalidOperationException($"There is no script {file}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
