namespace Namjai.Tests.Platform.BadInput;

/// <summary>Texts as nobody should send them, in the percent signs of addresses and forms.</summary>
internal static class SpoiltText
{
    public static IReadOnlyList<string> Encoded { get; } =
    [
        "", "a%00b", "%ED%A0%80", "%EF%BF%BE", "%zz", "-1", "1e999", "99999999999999999999", "0001-01-01", "9999-12-31", "%22%20OR%20*%20NEAR(", new string('a', 5000),
    ];
}
