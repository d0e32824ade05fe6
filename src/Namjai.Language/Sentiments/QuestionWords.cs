namespace Namjai.Language.Sentiments;

/// <summary>Signs that a text asks: question words and particles of the three languages, and question marks.</summary>
internal static class QuestionWords
{
    private static readonly string[] Signs =
    [
        "ไหม", "มั้ย", "มัย", "ไม๊", "ไม้ค", "ป่ะ", "หรือเปล่า", "รึเปล่า", "หรือป่าว", "รึป่าว", "หรือยัง", "รึยัง", "หรือไม่", "เหรอ", "หรอ", "อะไร", "ทำไม", "ยังไง", "อย่างไร",
        "เมื่อไหร่", "เมื่อไร", "ที่ไหน", "ตรงไหน", "อันไหน", "แบบไหน", "ไหน", "กี่", "เท่าไหร่", "เท่าไร", "เท่าไห", "ใคร", "สอบถาม", "ถามว่า", "ขอถาม", "อยากทราบ", "อยากรู้",
        "ใช่ไหม", "ได้ไหม", "มีไหม", "ไงคะ", "ไงครับ", "คะ", "吗", "呢", "什么", "怎么", "为什么", "多少", "哪里", "请问", "几点", "能不能", "有没有",
    ];

    /// <summary>Tells which signs the text holds and which of them near its end; both spans are <see cref="SignCount"/> long.</summary>
    /// <returns>How many different signs there are.</returns>
    public static int Mark(string normal, Span<bool> present, Span<bool> nearEnd)
    {
        var count = 0;
        for (var sign = 0; sign < Signs.Length; sign++)
        {
            var at = normal.LastIndexOf(Signs[sign], StringComparison.Ordinal);
            if (at < 0) continue;
            count++;
            present[sign] = true;
            nearEnd[sign] = at + Signs[sign].Length + 12 >= normal.Length;
        }
        return count;
    }

    public static int SignCount => Signs.Length;
}
