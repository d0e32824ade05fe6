using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Namjai.Platform.Web;

/// <summary>A look as one piece of CSS, and the hash by which a page's policy admits it and nothing else.</summary>
internal sealed partial class Stylesheet
{
    private static readonly string[] Ground = ["tokens.css", "base.css", "components.css", "charts.css"];

    private Stylesheet(string name, params IEnumerable<string> parts)
    {
        Text = Shorten(string.Concat(parts.Select(Read)));
        var digest = SHA256.HashData(Encoding.UTF8.GetBytes(Text));
        Hash = "sha256-" + Convert.ToBase64String(digest);
        Path = $"/look/{name}.{Convert.ToHexStringLower(digest.AsSpan(0, 6))}.css";
    }

    /// <summary>For the report, which carries it inside.</summary>
    public static Stylesheet Report { get; } = new("report", [.. Ground, "print.css"]);

    /// <summary>For the staff's pages, which fetch it once.</summary>
    public static Stylesheet App { get; } = new("app", [.. Ground, "app-tokens.css", "shell.css", "forms.css", "content.css", "print.css"]);

    /// <summary>For pages that customers see: small enough to travel inside each.</summary>
    public static Stylesheet Public { get; } = new("public", "public.css");

    /// <summary>For cards to print and put on a table.</summary>
    public static Stylesheet Card { get; } = new("card", "card.css");

    public string Text { get; }

    public string Hash { get; }

    /// <summary>Where it is served: another text has another name, so that it may be kept for ever.</summary>
    public string Path { get; }

    private static string Read(string part)
    {
        using var stream = typeof(Stylesheet).Assembly.GetManifestResourceStream("Look/" + part)
            ?? throw new InvalidOperationException($"The look lacks {part}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static string Shorten(string css) =>
        Mark().Replace(Space().Replace(Remark().Replace(css, ""), " "), mark => mark.Value.Trim()).Replace(";}", "}", StringComparison.Ordinal).Trim();

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Remark();

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Space();

    // A space before a colon may stand for "anything within", so only the one behind it goes.
    [GeneratedRegex(@" ?[{};,] ?|: ", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Mark();
}
