using CsCheck;
using Namjai.Language;
using Namjai.Language.Search;
using Namjai.Language.Texts;

namespace Namjai.Tests.Language;

/// <summary>Comments come from anywhere: a single one that can't be read would keep its neighbours waiting.</summary>
public sealed class AnyTextTests
{
    private static readonly CommentReader Reader = CommentReader.Load();

    private const string Odd = "\0\t\n\u00AD\u0345\u0E33\u0E4D\u200B\u200D\u202E\uFDFA\uFE0F\uFEFF\uFFFD\uFFFE\uFFFF";

    private static readonly Gen<char> Letters = Gen.OneOf(
        Gen.Char, Gen.Char['ก', '๛'], Gen.Char['一', '龥'], Gen.Char['!', '~'], Gen.Char['\uD800', '\uDFFF'],
        Gen.Int[0, Odd.Length - 1].Select(at => Odd[at]));

    private static readonly Gen<string> Texts = Letters.Array[0, 60].Select(letters => new string(letters));

    [Fact]
    public void Whatever_is_written_can_be_read() => Texts.Sample(text =>
    {
        Reader.Read(text).ShouldNotBeNull();
        TextNormalizer.Normalize(text).ShouldNotBeNull();
    });

    [Fact]
    public void Whatever_is_written_can_be_looked_for() => Texts.Sample(text =>
    {
        SearchKeys.Of(text).ShouldNotBeNull();
        SearchQuery.Parse(text).ShouldNotBeNull();
    });
}
