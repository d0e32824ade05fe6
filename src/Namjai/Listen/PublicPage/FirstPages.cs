using System.Collections.Concurrent;
using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text;
using Namjai.Listen.Surveys.Publishing;
using Namjai.Platform.Localization;

namespace Namjai.Listen.PublicPage;

/// <summary>
/// The first page of each survey, drawn once for its version and language and then served as bytes from memory: it is what a full café asks for at once.
/// </summary>
internal sealed class FirstPages(PublicPages pages)
{
    // Addresses with other touchpoints than the cards on the tables name are anybody's to make up: those are drawn, and not kept.
    private const int MostKept = 64;

    private readonly ConditionalWeakTable<PublishedSurvey, ConcurrentDictionary<(ReaderLanguage, Carried), FirstPageBytes>> _kept = [];

    public ValueTask<FirstPageBytes> OfAsync(PublishedSurvey survey, ReaderLanguage language, Carried carried) =>
        _kept.GetOrCreateValue(survey).TryGetValue((language, carried), out var page) ? new(page) : DrawAsync(survey, language, carried);

    private async ValueTask<FirstPageBytes> DrawAsync(PublishedSurvey survey, ReaderLanguage language, Carried carried)
    {
        var page = FirstPageBytes.Of(await pages.DrawAsync<FirstPage>(survey, language, carried.ToString(), new AskedQuestions([survey.Content.First])));
        var kept = _kept.GetOrCreateValue(survey);
        return kept.Count < MostKept ? kept.GetOrAdd((language, carried), page) : page;
    }
}

/// <summary>A page as it is sent. Packed it is a third: on a bad line that is what a customer waits for.</summary>
internal sealed record FirstPageBytes(byte[] Plain, byte[] Brotli, byte[] Gzip)
{
    public static FirstPageBytes Of(string html)
    {
        var plain = Encoding.UTF8.GetBytes(html);
        return new(plain, Pack(plain, to => new BrotliStream(to, CompressionLevel.Optimal)), Pack(plain, to => new GZipStream(to, CompressionLevel.Optimal)));
    }

    private static byte[] Pack(byte[] plain, Func<Stream, Stream> packing)
    {
        using var packed = new MemoryStream();
        using (var stream = packing(packed))
            stream.Write(plain);
        return packed.ToArray();
    }
}
