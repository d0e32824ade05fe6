namespace Namjai.Language.Sentiments;

/// <summary>Plain words of praise and blame in the three languages.</summary>
internal static class PolarWords
{
    private static readonly string[] Good = ["ดีมาก", "อร่อย", "ประทับใจ", "ชอบ", "สะอาด", "คุ้ม", "น่ารัก", "สุภาพ", "แนะนำ", "好吃", "不错", "满意", "推荐", "干净", "很好",
        "喜欢", "good", "great", "excellent", "love", "delicious", "friendly", "best", "amazing", "nice", "perfect", "😍", "👍", "❤"];

    private static readonly string[] Bad = ["ไม่อร่อย", "ไม่ดี", "ไม่ชอบ", "แย่", "ห่วย", "ช้า", "แพง", "สกปรก", "ไม่สะอาด", "ไม่ประทับใจ", "ผิดหวัง", "难吃", "不好", "太差", "失望", "很慢",
        "脏", "不满意", "bad", "terrible", "slow", "dirty", "rude", "worst", "awful", "expensive", "not good", "disappoint", "😡", "👎"];

    public static int CountGood(string text) => Good.Count(word => text.Contains(word, StringComparison.Ordinal));

    public static int CountBad(string text) => 2 * Bad.Count(word => text.Contains(word, StringComparison.Ordinal));
}
