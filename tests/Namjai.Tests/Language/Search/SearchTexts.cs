using CsCheck;

namespace Namjai.Tests.Language.Search;

/// <summary>Texts to search in: anything that can be typed, and what customers do type.</summary>
internal static class SearchTexts
{
    public static readonly Gen<string> Any = Gen.OneOf(
            Gen.Char, Gen.Char['ก', '๛'], Gen.Char['一', '龥'], Gen.Char[' ', '~'], Gen.Char['Ａ', 'ｚ'], Gen.Char['\u0300', '\u036F'])
        .Array[0, 80].Select(characters => new string(characters));

    private static readonly string[] Pieces =
    [
        "รอ", "นาน", "อร่อย", "พนักงาน", "น้ำแข็ง", "ราคา", "แพง", "ไม่", "กาแฟ", "ที่จอดรถ", "เบียร์", "ๆ", "ขนม", "ยา", "ยาว", "มากกกก",
        "服务", "態度", "态度", "等了", "太", "久", "好吃", "上海", "。", "，", "wait", "Waiting", "staff", "coffee", "don't", "1,200", "4.5", "OK", "ＯＫ", "café", " ", " ", " ", "\n", "👍", "!",
    ];

    public static readonly Gen<string> Comment = OneOf(Pieces).Array[1, 30].Select(pieces => string.Concat(pieces));

    /// <summary>What people type into a search box, and what they had better not.</summary>
    public static readonly Gen<string> Query = Gen.OneOf(
        Any,
        OneOf([.. Pieces, "\"", "-", "*", "AND", "OR", "NOT", "NEAR(", ")", "^", ":", "'", "\\", "\0", "<->", "&", "|", "words:", "{", "--", "”", "%"])
            .Array[0, 8].Select(pieces => string.Concat(pieces)));

    private static Gen<string> OneOf(string[] pieces) => Gen.Int[0, pieces.Length - 1].Select(at => pieces[at]);
}
