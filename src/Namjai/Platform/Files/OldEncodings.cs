using System.Buffers;
using System.Text;

namespace Namjai.Platform.Files;

/// <summary>
/// Which of the encodings of before Unicode a text is in: each candidate decodes it, and the one in which it reads most like
/// its language wins (Thai whose vowels and tone marks sit on consonants; Chinese of everyday characters; Latin with single accents).
/// </summary>
internal static class OldEncodings
{
    private const double Enough = 0.55;

    private static readonly SearchValues<char> EverydayHanzi = SearchValues.Create(
        "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去"
        + "法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关"
        + "点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通"
        + "吃味服务态度环境餐厅菜房间店价格便宜贵快慢送饭酒早卫生干净满推荐喜欢差评分星级论员客户质量买东西钱楼住前台热水洗错误茶咖啡汤面"
        + "辣甜酸香鲜肉鱼鸡蛋糕米饮料包装速递物流货退换售太非常真特别比较感觉觉得不错一般失望糟糕惊喜再次朋友孩子适合排队等候时间期号店名"
        + "這個們來為國說時會對發後裡種經麼學現當沒動還進樣從實無與長機關點業將兩間問應戰頭體見產話給門過開務態環廳價錢貴飯衛淨滿薦歡評級論員質買樓熱錯湯"
        + "麵鮮魚雞裝遞貨換較覺親電話號碼優惠團購網讓聽讀寫師傅請謝謝您吗嗎呢吧啊哦的，。！？、；：（）“”");

    private static readonly Encoding[] Candidates;

    static OldEncodings()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        Candidates = [.. new[] { "windows-874", "gb18030", "big5", "windows-1252" }.Select(name =>
            Encoding.GetEncoding(name, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback(DetectedEncoding.Broken.ToString())))];
    }

    /// <summary>IANA name; null if the text makes no sense in any of them.</summary>
    public static string? MostPlausible(ReadOnlySpan<byte> sample)
    {
        var best = Enough;
        string? name = null;
        foreach (var candidate in Candidates)
        {
            var text = candidate.GetString(sample);
            var plausibility = candidate.CodePage switch
            {
                874 => ReadsAsThai(text),
                1252 => ReadsAsLatin(text),
                _ => ReadsAsChinese(text),
            };
            if (plausibility > best)
                (best, name) = (plausibility, candidate.WebName);
        }
        return name;
    }

    /// <summary>0 to 1: the share of characters beyond ASCII that sit where Thai has them.</summary>
    internal static double ReadsAsThai(string text)
    {
        int fits = 0, all = 0;
        var previous = ' ';
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c >= 0x80)
            {
                all++;
                if (IsThaiConsonant(c))
                    fits++;
                else if (c is >= 'ะ' and <= 'ู' or 'ๅ')
                    fits += IsThaiConsonant(previous) || IsToneMark(previous) ? 1 : 0;
                else if (c is >= 'เ' and <= 'ไ')
                    fits += i + 1 < text.Length && IsThaiConsonant(text[i + 1]) ? 1 : 0;
                else if (IsToneMark(c))
                    fits += IsThaiConsonant(previous) || previous is >= 'ั' and <= 'ู' ? 1 : 0;
                else if (c is 'ๆ' or 'ฯ' or '฿' or (>= '๐' and <= '๙') or '“' or '”' or '‘' or '’' or '…' or '\u00A0')
                    fits++;
            }
            previous = c;
        }
        return all == 0 ? 0 : (double)fits / all;
    }

    /// <summary>0 to 1: everyday characters are about nine of ten in any Chinese text, and one of six in Thai or Latin taken for Chinese.</summary>
    internal static double ReadsAsChinese(string text)
    {
        double everyday = 0, all = 0;
        foreach (var c in text)
        {
            if (c < 0x80)
                continue;
            all++;
            if (EverydayHanzi.Contains(c))
                everyday++;
            else if (c is >= '\uFF00' and <= '\uFF5E' or >= '\u3000' and <= '\u3011' or '★' or '☆' or '…' or '—')
                everyday += 0.7;
            else if (c is < '\u4E00' or > '\u9FA5')
                everyday -= 1;
        }
        return all == 0 ? 0 : Math.Clamp(everyday / all * 1.25, 0, 1);
    }

    /// <summary>0 to 1: the share of characters beyond ASCII that are accented letters among plain ones, or the signs that offices type.</summary>
    internal static double ReadsAsLatin(string text)
    {
        double fits = 0, all = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c < 0x80)
                continue;
            all++;
            var before = i > 0 ? text[i - 1] : ' ';
            var after = i + 1 < text.Length ? text[i + 1] : ' ';
            if (c is '’' or '‘' or '“' or '”' or '–' or '—' or '…' or '•' or '€' or '£' or '°' or '½' or '\u00A0' or '™' or '®' or '©' or '×')
                fits += 0.9;
            else if (char.IsLetter(c) && (before < 0x80 || after < 0x80))
                fits += char.IsAsciiLetter(before) || char.IsAsciiLetter(after) ? 0.95 : 0.3;
        }
        return all == 0 ? 0 : fits / all;
    }

    private static bool IsThaiConsonant(char c) => c is >= 'ก' and <= 'ฮ';

    private static bool IsToneMark(char c) => c is >= '็' and <= '๎';
}
