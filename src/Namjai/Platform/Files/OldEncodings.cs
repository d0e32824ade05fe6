using System.Text;

namespace Namjai.Platform.Files;

/// <summary>
/// Which of the encodings of before Unicode a text is in: each candidate decodes it, and the one in which it costs the fewest bits
/// wins (Thai whose vowels and tone marks sit on consonants; Chinese of common characters; Latin with accents among plain letters).
/// </summary>
internal static class OldEncodings
{
    private const double Senseless = 20;
    private const double OutOfPlace = 8;

    /// <summary>Letters cost less in their usual order; measured on Thai words of one row each.</summary>
    private const double KnownOrder = 0.9;

    /// <summary>Once per file: few files come in Big5 today.</summary>
    private const double RareEncoding = 6;

    /// <summary>Bits per byte beyond which a text makes no sense; real ones stay below 6.</summary>
    private const double MostPerByte = 9;

    private static readonly Encoding[] Candidates;

    static OldEncodings()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        Candidates = [.. new[] { "windows-874", "gb18030", "big5", "windows-1252" }.Select(name =>
            Encoding.GetEncoding(name, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback(DetectedEncoding.Broken.ToString())))];
    }

    /// <summary>IANA name and bits per byte beyond ASCII; null if the text makes no sense in any of them.</summary>
    public static (string Name, double Bits)? MostPlausible(ReadOnlySpan<byte> sample)
    {
        var high = 0;
        foreach (var value in sample)
            high += value >= 0x80 ? 1 : 0;
        if (high == 0)
            return null;
        var best = MostPerByte;
        string? name = null;
        foreach (var candidate in Candidates)
        {
            var text = candidate.GetString(sample);
            var bits = candidate.CodePage switch
            {
                874 => AsThai(text) * KnownOrder,
                1252 => AsLatin(text),
                950 => AsChinese(text) + RareEncoding,
                _ => AsChinese(text),
            };
            if (bits / high < best)
                (best, name) = (bits / high, candidate.WebName);
        }
        return name is null ? null : (name, best);
    }

    private static double AsThai(string text)
    {
        var bits = 0.0;
        var previous = ' ';
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is >= 'ก' and <= '๛')
                bits += CharacterCosts.OfThai(c) + (FitsThai(previous, c, i + 1 < text.Length ? text[i + 1] : ' ') ? 0 : OutOfPlace);
            else if (c >= 0x80)
                bits += c is '“' or '”' or '‘' or '’' or '…' or '\u00A0' ? OutOfPlace : Senseless;
            previous = c;
        }
        return bits;
    }

    private static bool FitsThai(char previous, char c, char next) => c switch
    {
        >= 'ะ' and <= 'ู' or 'ๅ' => IsThaiConsonant(previous) || IsToneMark(previous) || (c == 'ะ' && previous is 'า'),
        >= 'เ' and <= 'ไ' => IsThaiConsonant(next),
        >= '็' and <= '๎' => IsThaiConsonant(previous) || previous is >= 'ั' and <= 'ู',
        _ => true,
    };

    private static bool IsThaiConsonant(char c) => c is >= 'ก' and <= 'ฮ';

    private static bool IsToneMark(char c) => c is >= '็' and <= '๎';

    private static double AsChinese(string text)
    {
        var bits = 0.0;
        foreach (var c in text)
            bits += c < 0x80 ? 0 : CharacterCosts.OfChinese(c);
        return bits;
    }

    private static double AsLatin(string text)
    {
        var bits = 0.0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c < 0x80)
                continue;
            var besideLetter = (i > 0 && char.IsAsciiLetter(text[i - 1])) || (i + 1 < text.Length && char.IsAsciiLetter(text[i + 1]));
            var besideOther = (i > 0 && text[i - 1] >= 0x80) || (i + 1 < text.Length && text[i + 1] >= 0x80);
            bits += c switch
            {
                '’' or '‘' or '“' or '”' or '–' or '—' or '…' or '•' or '€' or '£' or '°' or '½' or '\u00A0' or '™' or '®' or '©' or '×' => besideOther ? 7 : 4,
                _ when char.IsLetter(c) => besideLetter && !besideOther ? 5 : besideOther ? 12 : 8,
                _ => 14,
            };
        }
        return bits;
    }
}
