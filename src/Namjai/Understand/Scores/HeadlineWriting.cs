using Namjai.Platform.Localization;

namespace Namjai.Understand.Scores;

/// <summary>Writes headline numbers in their unit, as finely as their intervals need to be told apart and no finer.</summary>
internal sealed class HeadlineWriting(ReaderNumbers numbers)
{
    public string Value(Headline headline, double value, int finer = 0) => headline switch
    {
        Headline.Nps => numbers.Signed(value, finer),
        Headline.EffortMean => numbers.Decimal(value, 1 + finer),
        _ when finer > 0 => numbers.Decimal(value * 100, finer) + "%",
        _ => numbers.Share(value),
    };

    public string Value(Headline headline, Estimate value) => Value(headline, value.Value, Finer(headline, value));

    public (string Low, string High) Ends(Headline headline, Estimate value)
    {
        var finer = Finer(headline, value);
        return (Value(headline, value.Low, finer), Value(headline, value.High, finer));
    }

    private static int Finer(Headline headline, Estimate value)
    {
        var width = Math.Abs(value.High - value.Low);
        return headline switch
        {
            Headline.Nps => width < 2 ? 1 : 0,
            Headline.EffortMean => width < .2 ? 1 : 0,
            _ => width < .02 && value.Low > 0 && value.High < 1 ? 1 : 0,
        };
    }
}
