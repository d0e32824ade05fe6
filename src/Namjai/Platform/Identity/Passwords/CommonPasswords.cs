using System.Collections.Frozen;

namespace Namjai.Platform.Identity.Passwords;

/// <summary>
/// What is tried first at any door: the usual words with figures behind or letters written as figures, runs along the keyboard, one thing over and over.
/// Judged by rule, because a list of what was seen somewhere ends where guessers go on.
/// </summary>
internal static class CommonPasswords
{
    private const int FewestDifferent = 5;

    /// <summary>Fewer figures alone are telephone numbers and dates.</summary>
    private const int FewestFigures = 14;

    private static readonly FrozenSet<string> Words = new[]
    {
        "password", "passwort", "passw", "pass", "secret", "letmein", "welcome", "admin", "administrator", "login", "master", "root", "user", "test", "guest", "default",
        "changeme", "iloveyou", "iloveu", "love", "sunshine", "princess", "dragon", "monkey", "football", "baseball", "superman", "batman", "pokemon", "starwars",
        "trustno", "whatever", "freedom", "shadow", "michael", "jennifer", "charlie", "computer", "internet", "samsung", "google", "facebook", "manchester", "liverpool",
        "chelsea", "arsenal", "namjai", "qwerty", "qwertyuiop", "asdfgh", "zxcvbn", "abc", "abcd", "hello", "hellohello", "goodmorning", "sawasdee", "sawatdee", "thailand",
        "bangkok", "rakthai", "chiangmai", "woaini", "wodemima", "mima", "nihao", "zhongguo", "beijing", "shanghai", "aini", "owner", "coffee", "cafe", "shop",
        "รหัสผ่าน", "ประเทศไทย", "สวัสดี", "密码", "我爱你",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] Runs =
    [
        "01234567890123456789", "abcdefghijklmnopqrstuvwxyz", "qwertyuiopasdfghjklzxcvbnm", "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p", "qazwsxedcrfvtgbyhnujmikolp",
        "q1w2e3r4t5y6u7i8o9p0", "1q2w3e4r5t6y7u8i9o0p", "asdfghjkl", "zxcvbnm", "ๆไำพะัีรนยบลฟหกดเ้่าสวงผปแอิืทมใฝ",
    ];

    public static bool Has(string password)
    {
        var plain = password.ToLowerInvariant().Trim();
        return plain.Distinct().Count() < FewestDifferent || IsRepeated(plain) || IsRun(plain) || IsWordWithTrimmings(plain);
    }

    private static bool IsRepeated(string text) =>
        Enumerable.Range(1, text.Length / 2).Any(length => text.Length % length == 0 && text == string.Concat(Enumerable.Repeat(text[..length], text.Length / length))
            && length < PasswordRules.Shortest);

    private static bool IsRun(string text) =>
        Array.Exists(Runs, run => run.Contains(text, StringComparison.Ordinal) || Reversed(run).Contains(text, StringComparison.Ordinal));

    private static bool IsWordWithTrimmings(string text)
    {
        var letters = Spelt(text.TrimEnd([.. "0123456789!@#$%^&*._-+? "]).TrimStart([.. "0123456789!@#$%^&*._-+? "]));
        return letters.Length == 0 ? text.Length < FewestFigures : Words.Contains(letters);
    }

    private static string Spelt(string text) => new([.. text.Select(letter => letter switch
    {
        '0' => 'o',
        '1' or '!' => 'i',
        '3' => 'e',
        '4' or '@' => 'a',
        '5' or '$' => 's',
        '7' => 't',
        _ => letter,
    }).Where(letter => letter is not (' ' or '_' or '-' or '.'))]);

    private static string Reversed(string text) => new([.. text.Reverse()]);
}
