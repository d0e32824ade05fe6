using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Namjai.Platform.Web;

/// <summary>The look as one piece of CSS, and the hash by which a page's policy admits it and nothing else.</summary>
internal static partial class Stylesheet
{
    private static readonly string[] Parts = ["tokens.css", "base.css", "components.css", "charts.css", "print.css"];

    public static string Text { get; } = Shorten(string.Concat(Parts.Select(Read)));

    public static string Hash { get; } = "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));

    private static string Read(string part)
    {
        using var stream = typeof(Stylesheet).Assembly.GetManifestResourceStream("Look/" + part)
            ?? throw new InvalidOperationException($"The look lacks {part}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static string Shorten(string css) => Space().Replace(Remark().Replace(css, ""), " ").Trim();

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Remark();

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Space();
}
