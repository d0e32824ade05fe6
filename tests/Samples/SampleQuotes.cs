using Namjai.Understand.Comments;
using Namjai.Understand.Reports.Counting;
using NodaTime;

namespace Namjai.Samples;

/// <summary>Invented comments about an invented café.</summary>
internal static class SampleQuotes
{
    public static IReadOnlyList<Quote> Waiting { get; } =
    [
        Of("กาแฟอร่อยนะคะ แต่รอคิวเกือบชั่วโมง พนักงานไม่บอกเลยว่าจะนานแค่ไหน", "รอคิวเกือบชั่วโมง", "th", 2, new(2026, 5, 16), "สาขาริมน้ำ", 118),
        Of("周末排队四十多分钟才点上单，前面只有五个人，真的等不起。", "周末排队四十多分钟才点上单", "zh", 1, new(2026, 6, 7), "สาขาริมน้ำ", 164),
        Of("Lovely place, but we waited 35 minutes for two flat whites and nobody said a word.", "we waited 35 minutes for two flat whites", "en", 2, new(2026, 6, 20), "Old Town", 181),
        Of("รอนานมาก สั่งไปสองรอบก็ยังไม่ได้", "รอนานมาก", "th", 1, new(2026, 7, 4), "สาขาริมน้ำ", 203),
        Of("Slow. Very slow.", "", "en", 2, null, null, 240),
    ];

    public static IReadOnlyList<Quote> Staff { get; } =
    [
        Of("พี่ที่เคาน์เตอร์จำชื่อเราได้ ยิ้มแย้มทุกครั้ง", "ยิ้มแย้มทุกครั้ง", "th", 5, new(2026, 2, 11), "Old Town", 31),
        Of("店员很耐心，还帮我换了座位。", "店员很耐心", "zh", 5, new(2026, 3, 2), "สาขาริมน้ำ", 52),
        Of("The barista rolled her eyes when I asked for oat milk.", "rolled her eyes", "en", 2, new(2026, 4, 19), "Old Town", 97),
    ];

    public static IReadOnlyList<Quote> Quality { get; } =
    [
        Of("ครัวซองต์อบใหม่ หอมเนยมาก", "หอมเนยมาก", "th", 5, new(2026, 1, 20), "Old Town", 12),
        Of("拿铁很顺口，蛋糕不腻。", "拿铁很顺口", "zh", 5, new(2026, 8, 9), "Old Town", 260),
    ];

    public static IReadOnlyList<Quote> Payment { get; } =
    [
        Of("โอนแล้วแต่ระบบไม่ขึ้น ต้องยืนรอให้เช็กสลิปอยู่นาน", "โอนแล้วแต่ระบบไม่ขึ้น", "th", 2, new(2026, 8, 30), "สาขาริมน้ำ", 281),
        Of("They only take cash on Sundays?", "", "en", 3, new(2026, 9, 13), "Old Town", 290),
    ];

    private static Quote Of(string text, string highlight, string language, double? score, LocalDate? on, string? group, int line) =>
        new(text, highlight.Length == 0 ? 0 : text.IndexOf(highlight, StringComparison.Ordinal), highlight.Length, language, score, on, group, line);
}
