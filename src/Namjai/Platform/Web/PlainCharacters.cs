using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Namjai.Platform.Web;

/// <summary>Encodes what is dangerous in HTML and leaves Thai and Chinese letters as they are: a page is a third of the size.</summary>
internal static class PlainCharacters
{
    public static HtmlEncoder Encoder { get; } = HtmlEncoder.Create(UnicodeRanges.All);
}
