namespace Namjai.Language.Sentiments;

/// <summary>
/// Tells short Thai texts that ask plainly: they end with a question word and a polite particle. The collection that the model
/// learnt from calls three in five of them neutral; whoever has to answer them sees it otherwise.
/// </summary>
internal static class PlainQuestions
{
    private const int Shortest = 8, LongestToShop = 40, Longest = 60, LongestUnit = 6;
    private const double Certain = 100, Likely = 1;

    private static readonly string[] Particles = ["คะ", "ค่ะ", "ครับ", "คับ", "ค๊ะ", "ค้ะ"];
    private static readonly string[] YesOrNo = ["ไหม", "มั้ย", "มั๊ย", "ใหม", "หรือเปล่า", "รึเปล่า", "หรือป่าว", "หรือยัง", "รึยัง"];
    private static readonly string[] HowMany = ["เท่าไหร่", "เท่าไร"];
    private static readonly string[] Which = ["ที่ไหน", "ตรงไหน", "เมื่อไหร่", "เมื่อไร", "ยังไง", "อย่างไร", "วันไหน", "สาขาไหน", "อะไรบ้าง", "ไหนบ้าง"];

    // Is there, do you open, deliver, take bookings, park, at what price.
    private static readonly string[] ShopVerbs = ["มี", "เปิด", "ส่ง", "จอง", "จอด", "ราคา", "รับ"];

    /// <summary>What a question's score gains: 0 for texts that don't ask plainly, beyond doubt for what shops are asked every day.</summary>
    /// <param name="normal">A text as the normalizer leaves it.</param>
    public static double Plainness(string normal)
    {
        if (normal.Length is < Shortest or > Longest) return 0;
        var asked = normal.AsSpan().TrimEnd(" ?");
        if (!TakeEnd(ref asked, Particles)) return 0;
        asked = asked.TrimEnd();
        var isShort = normal.Length <= LongestToShop;
        if (EndsWithCount(asked) || TakeEnd(ref asked, HowMany)) return isShort ? Certain : Likely;
        if (TakeEnd(ref asked, YesOrNo)) return isShort && HoldsShopVerb(asked) ? Certain : Likely;
        return TakeEnd(ref asked, Which) ? Likely : 0;
    }

    private static bool TakeEnd(ref ReadOnlySpan<char> text, string[] ends)
    {
        foreach (var end in ends)
        {
            if (!text.EndsWith(end, StringComparison.Ordinal)) continue;
            text = text[..^end.Length];
            return true;
        }
        return false;
    }

    // "How many" and what is counted: hours, baht, people.
    private static bool EndsWithCount(ReadOnlySpan<char> text)
    {
        var at = text.LastIndexOf("กี่", StringComparison.Ordinal);
        return at >= 0 && text.Length - at - 3 is > 0 and <= LongestUnit && !text[at..].Contains(' ');
    }

    // In the clause that asks, not in an earlier one.
    private static bool HoldsShopVerb(ReadOnlySpan<char> text)
    {
        var clause = text[(text.LastIndexOf(' ') + 1)..];
        foreach (var verb in ShopVerbs)
        {
            if (clause.Contains(verb, StringComparison.Ordinal)) return true;
        }
        return false;
    }
}
