using System.Collections.Frozen;

namespace Namjai.Platform.Files;

/// <summary>How common characters are in what customers write: learnt counts, as the bits that a character costs.</summary>
internal static class CharacterCosts
{
    private const double UncommonHanzi = 13;
    private const double RareHanzi = 17;
    private const double TraditionalHanzi = 9.5;

    /// <summary>Cost of each Thai character from ก on, one hexadecimal digit each.</summary>
    private const string ThaiBits = "57f5fd56a78f9ddcdd95686a4568b789554d5f59966d4ac6548658777fffffe56776f8745ab7effffffffffffff";

    /// <summary>The commonest first.</summary>
    private const string Hanzi =
        "的不是了一有很好我还个这就没也到在店间大房都来上买人服错用酒以点时小次可说要果差多么比看下后东务太能价子过天住感送机得快家给为发觉和会电但们本去常道度吃样面餐真"
        + "里前较京出非货方水实然中意对评装开品地心质自便量只客手那而想他外话最再打分物现第如什头着味生入别早理行书格员问知你西两经洗其满当所无之收直才且台星单喜起定高挺设"
        + "让超特动几欢包般完合色又购晚算新于车些吧全位体苹总望年值网信正音费内性因三通门接回流态老二速作候已日应相情题啊事像口楼牛月做己程种等少屏明适级怎提商置重穿该舒热"
        + "结更同订清换裤递卡气件床市平华施进慢系工安退饭声从刚国元近放半边钱成难干带友携环修公配被宾标失法号关显力美选离加境馆反蒙把贵坏身拿整长场找每跟够十套部活待假菜者"
        + "效板推宜谢路海准持卖受鲜朋视保解使象此确图走期原容旧四幕虽钟光调空周产款希支片您见料呢处连圾五条垃游甜牌建主充衣卫与足厅烂净键强儿议皮预居爱观式孩荐风简交吗景先"
        + "统死字花哈午读根惠功掉盘硬赞呵它她今线存改听优学计需及玩示宝文免竟择香写并远器告亮区隔浴办求试续另认越白管户业消块女瓶语肉码池细黑马备论极层按帮站始火何基表记箱"
        + "照型由却数运山窗棒名变脆达久补任叫各毛睡影诉节温绝搞低张至软哥堂联短请精易油喝乐万或取金百版决供冷颜妈哦米份脑利静票赠注致化思将啦酸偏拍降除素宽营缺奶城红复划深"
        + "脏乎段烦响故考查龙微停排拉夜倒况爽漂坑严豪班必步护哪双盒街旅往凉向讲目司破具稍售麻许眼代吵升室左士沙际制息敢靠贴骗类富南言右恶似识广男助附围唯驱礼专戏屑陈首留习"
        + "千付谁率指顺园赶笑转奇散验临随形师铃鸡传纸扬亲畅切维距劲苦怪痒布丰频飞肯轻贝蛮州未据答摄翻印画北顾食继底昨紧否烟灯豆江膜漏断尺薄晰导澡盖饼证冰普历闹巾介疑赖坐阳"
        + "呀终彩耳楚教符啥弄虑馈尤遇梯宣姐投立伤刷洁尽句租害饮角怀世股湖闷醒李即蓝兴霉厚怕折碰巴令估蛋耐乱绍泡既忙神六笔招共模政误尚闻插述称省须约仅落良触积淋摸载铁寸责卷";

    /// <summary>Common characters whose traditional form differs.</summary>
    private const string Traditional =
        "這個們來為國說時會對發後裡種經麼學現當沒動還進樣從實無與長機關點業將兩間問應戰頭體見產話給門過開務態環廳價錢貴飯衛淨滿薦歡評級論員質買樓熱錯湯麵鮮魚雞裝遞貨換較覺親電號碼優惠團購網讓聽讀寫師傅請謝"
        + "嗎東車書氣場華處認確邊馬爾備極層幫傳統廣響題親試語識護設計劃紹費資料帶帳帶單據雖難離顯顧願順須頻頓題額風飛飽館駛驚驗鬆鬧鹽黃齊齒龍幾歲歸歷殺氧決況涼準減測溫滅潔澤濕濃點煙煩燈燒營爺牆獨環產"
        + "畢畫異療癢發盡監盤睜礙禮稅穩競筆節範築簡糧細終結絕絡網練緊線締緣編緩縣總績織繞繼續罰職聯聲聽腦膚臉與舊艙莊華萬葉蓋藍藝藥蘇虧術衝補裏製複訂訊訓託記訪證詢該詳誠誤說課調談請論諾謂講謝識譯議護讚豐貓負財責貨貼費"
        + "賀賓賞賠賣質賬賴贈跡踐轉輕輛輪輸辦辭農運遊達違遠適遲遷選遺邏鄰醬釋針鈔鋪錄鍋鍵鎖鏡鐘鐵閉閒閱闆隊階際隨險雙雜雲靈靜頁項預領頗顆類飲餓餅餐餘養";

    private static readonly FrozenDictionary<char, double> HanziBits = CountHanzi();

    /// <summary>Bits of a Thai character by itself; 15 for one that is hardly ever written.</summary>
    public static double OfThai(char c) =>
        c - 'ก' < ThaiBits.Length ? int.Parse(ThaiBits.AsSpan(c - 'ก', 1), System.Globalization.NumberStyles.HexNumber, System.Globalization.CultureInfo.InvariantCulture) : 15;

    /// <summary>Bits of a Chinese character or of the punctuation that goes with it.</summary>
    public static double OfChinese(char c) => c switch
    {
        '，' or '。' or '！' or '？' or '、' => 6,
        '；' or '：' or '（' or '）' or '“' or '”' or '～' or '…' or '—' or '★' or '☆' => 8,
        >= '\uFF01' and <= '\uFF5E' => 10,
        _ when HanziBits.TryGetValue(c, out var bits) => bits,
        >= '\u4E00' and <= '\u9FA5' => UncommonHanzi,
        >= '\u3400' and <= '\u9FFF' => RareHanzi,
        _ => 20,
    };

    /// <summary>Zipf's law: the share of a character falls with its rank.</summary>
    private static FrozenDictionary<char, double> CountHanzi()
    {
        var bits = new Dictionary<char, double>();
        for (var rank = 0; rank < Hanzi.Length; rank++)
            bits[Hanzi[rank]] = 5.2 + Math.Log2(1 + rank / 12.0);
        foreach (var c in Traditional)
            bits.TryAdd(c, TraditionalHanzi);
        return bits.ToFrozenDictionary();
    }
}
