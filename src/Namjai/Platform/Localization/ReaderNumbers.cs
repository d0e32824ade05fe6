using System.Globalization;

namespace Namjai.Platform.Localization;

/// <summary>Numbers as the reader writes them, with a true minus sign, and never more digits than they are worth.</summary>
internal sealed class ReaderNumbers(ReaderLanguage language)
{
    private const string Minus = "\u2212";
    private readonly CultureInfo _culture = language.Culture;

    public string Whole(long number) => Write(number, "N0");

    /// <param name="digits">After the point; trailing zeros are kept, so that a column of them lines up.</param>
    public string Decimal(double number, int digits) => Write(WithoutNegativeZero(number, digits), "N" + digits.ToString(CultureInfo.InvariantCulture));

    /// <summary>Always with its sign, save for zero.</summary>
    public string Signed(double number, int digits)
    {
        var rounded = WithoutNegativeZero(number, digits);
        return rounded > 0 ? "+" + Decimal(rounded, digits) : Decimal(rounded, digits);
    }

    /// <summary>Whole percents; what is not nothing and not all is never rounded to it.</summary>
    public string Share(double share) => share switch
    {
        > 0 and < .005 => "<1%",
        > .995 and < 1 => ">99%",
        _ => Decimal(share * 100, 0) + "%",
    };

    /// <summary>"p = 0.03"; below a thousandth only that it is below.</summary>
    public string PValue(double p) => p < .001 ? $"p < {Decimal(.001, 3)}" : $"p = {Decimal(p, p < .1 ? 3 : 2)}";

    private static double WithoutNegativeZero(double number, int digits)
    {
        var rounded = Math.Round(number, digits, MidpointRounding.AwayFromZero);
        return rounded == 0 ? 0 : rounded;
    }

    private string Write(double number, string format) =>
        double.IsFinite(number) ? number.ToString(format, _culture).Replace("-", Minus, StringComparison.Ordinal) : "–";
}
