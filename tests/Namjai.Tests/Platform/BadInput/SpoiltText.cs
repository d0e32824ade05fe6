namespace Namjai.Tests.Platform.BadInput;

/// <summary>Texts as nobody should send them, in the percent signs of addresses and forms.</summary>
internal static class SpoiltText
{
    public static IReadOnlyList<string> Encoded { get; } =
    [
        "", "%20", "%00", "a%00b", "%ED%A0%80", "%FF%FE", "%EF%BF%BE", "%", "%zz", "-1", "0", "1.5", "1e999", "NaN", "99999999999999999999", "%E2%88%9E",
        "0000-00-00", "0001-01-01", "9999-12-31", "2026-02-30", "00000000-0000-0000-0000-000000000000", "true", "%5B%5D", "%7B%7D", "..%2F..%2Fetc", "%27%20or%20%27%27%3D%27",
        "%22%20OR%20*%20NEAR(", "%3Cscript%3E", new string('a', 5000), string.Concat(Enumerable.Repeat("%E0%B8%81", 400)),
    ];
}
