using MathNet.Numerics;

namespace Namjai.Measures.Value;

/// <summary>
/// What a purchase brings, by the Gamma-Gamma model: amounts vary around a customer's own mean, and these means vary between customers.
/// Source: Fader and Hardie 2013, "The Gamma-Gamma model of monetary value". Assumes that how much and how often don't go together.
/// </summary>
/// <param name="P">Shape of the amounts.</param>
/// <param name="Q">Shape of their scales; more than 1, so that a mean exists.</param>
/// <param name="V">Scale, in money.</param>
public readonly record struct Spend(double P, double Q, double V)
{
    /// <summary>Mean amount over all customers, p v / (q - 1): what is expected of one who never bought again.</summary>
    public double PopulationMean => P * V / (Q - 1);

    /// <summary>Fits the model by maximum likelihood to those who bought again.</summary>
    /// <param name="customers">At least two of them bought again.</param>
    /// <exception cref="MeasureInputException">Awkward customers, or too few who bought again.</exception>
    public static Spend Fit(IReadOnlyList<PurchaseHistory> customers)
    {
        PurchaseHistory.CheckAll(customers);
        var repeat = customers.Where(customer => customer.Frequency > 0).Select(customer => (customer.Frequency, customer.MeanSpend)).Order().ToArray();
        Refuse.If(repeat.Length < 2, nameof(customers), "must hold at least two who bought again, or nothing can be learnt");
        // In units of the mean amount, so that baht, yuan and dollars are the same to the optimizer.
        var unit = repeat.Average(customer => customer.MeanSpend);
        var found = LikelihoodFit.Minimize(
            at => -repeat.Sum(customer => new Spend(at[0], 1 + at[1], at[2]).LogLikelihood(customer.Frequency, customer.MeanSpend / unit)) / repeat.Length,
            [2, 2, 1]);
        return new(found[0], 1 + found[1], found[2] * unit);
    }

    /// <summary>Log-likelihood of one customer's mean amount.</summary>
    /// <param name="frequency">Repeat purchases, 1 or more.</param>
    /// <param name="meanSpend">Their mean amount, more than 0.</param>
    public double LogLikelihood(double frequency, double meanSpend) =>
        SpecialFunctions.GammaLn((P * frequency) + Q) - SpecialFunctions.GammaLn(P * frequency) - SpecialFunctions.GammaLn(Q)
        + (Q * Math.Log(V)) + (((P * frequency) - 1) * Math.Log(meanSpend)) + (P * frequency * Math.Log(frequency))
        - (((P * frequency) + Q) * Math.Log((frequency * meanSpend) + V));

    /// <summary>
    /// Amount to expect per purchase: p (v + x m) / (p x + q - 1), between the customer's own mean and that of all;
    /// with no repeat purchase the <see cref="PopulationMean"/>.
    /// </summary>
    /// <param name="frequency">Repeat purchases, 0 or more.</param>
    /// <param name="meanSpend">Their mean amount.</param>
    /// <exception cref="MeasureInputException">A number that is negative or not finite.</exception>
    public double Expected(double frequency, double meanSpend)
    {
        Refuse.NotNegative(frequency, nameof(frequency));
        Refuse.NotNegative(meanSpend, nameof(meanSpend));
        return P * (V + (frequency * meanSpend)) / ((P * frequency) + Q - 1);
    }
}
