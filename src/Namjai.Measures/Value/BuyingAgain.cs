using MathNet.Numerics;

namespace Namjai.Measures.Value;

/// <summary>
/// Buying again, by the BG/NBD model: customers buy at random at rates that differ (gamma: r, alpha), and after any purchase may quietly leave (beta: a, b).
/// Source: Fader, Hardie and Lee 2005, "Counting your customers the easy way".
/// </summary>
/// <param name="R">Shape of the buying rates.</param>
/// <param name="Alpha">Their scale, in the unit of time.</param>
/// <param name="A">First parameter of the chance of leaving.</param>
/// <param name="B">Second parameter of the chance of leaving.</param>
public readonly record struct BuyingAgain(double R, double Alpha, double A, double B)
{
    /// <summary>Fits the model by maximum likelihood.</summary>
    /// <param name="customers">At least two of them bought again, and time has passed.</param>
    /// <exception cref="MeasureInputException">Awkward customers, or too few who bought again.</exception>
    public static BuyingAgain Fit(IReadOnlyList<PurchaseHistory> customers)
    {
        PurchaseHistory.CheckAll(customers);
        Refuse.If(
            customers.Count(customer => customer.Frequency > 0) < 2, nameof(customers), "must hold at least two who bought again, or nothing can be learnt");
        // Times are measured in mean ages, so that days, weeks and years are the same to the optimizer. Sorted: the order of customers must change nothing.
        var unit = customers.Select(customer => customer.Age).Order().Average();
        Refuse.If(unit == 0, nameof(customers), "must hold an age of more than 0");
        var alike = customers
            .GroupBy(customer => (customer.Frequency, Recency: customer.Recency / unit, Age: customer.Age / unit))
            .Select(group => (History: group.Key, Count: group.Count()))
            .OrderBy(group => group.History)
            .ToArray();
        var found = LikelihoodFit.Minimize(
            at => -alike.Sum(group => group.Count * new BuyingAgain(at[0], at[1], at[2], at[3])
                .LogLikelihood(group.History.Frequency, group.History.Recency, group.History.Age)) / customers.Count,
            [0.5, 0.5, 0.7, 2]);
        return new(found[0], found[1] * unit, found[2], found[3]);
    }

    /// <summary>Log-likelihood of one customer.</summary>
    /// <param name="frequency">Repeat purchases.</param>
    /// <param name="recency">Time of the last.</param>
    /// <param name="age">Time watched.</param>
    public double LogLikelihood(double frequency, double recency, double age)
    {
        var gammas = SpecialFunctions.GammaLn(R + frequency) - SpecialFunctions.GammaLn(R) + (R * Math.Log(Alpha))
            + SpecialFunctions.GammaLn(A + B) + SpecialFunctions.GammaLn(B + frequency) - SpecialFunctions.GammaLn(B)
            - SpecialFunctions.GammaLn(A + B + frequency);
        var stayed = -(R + frequency) * Math.Log(Alpha + age);
        return gammas + stayed + (frequency > 0 ? LogOnePlusExp(LogOddsGone(frequency, recency, age)) : 0);
    }

    /// <summary>Chance that a customer has not left, 0..1; 1 for one who never bought again, as one can leave only after a purchase of the period.</summary>
    public double Alive(PurchaseHistory customer)
    {
        customer.Check(nameof(customer));
        return customer.Frequency == 0 ? 1 : 1 / (1 + Math.Exp(LogOddsGone(customer.Frequency, customer.Recency, customer.Age)));
    }

    /// <summary>Purchases to expect of a customer in the next <paramref name="horizon"/> (unit of the times), given what is known of them.</summary>
    /// <exception cref="MeasureInputException">Awkward customer, or a horizon that isn't positive and finite.</exception>
    public double ExpectedPurchases(PurchaseHistory customer, double horizon)
    {
        customer.Check(nameof(customer));
        Refuse.Positive(horizon, nameof(horizon));
        return Expected(customer, horizon);
    }

    /// <summary>The same without the checks, for sums over many horizons.</summary>
    internal double Expected(PurchaseHistory customer, double horizon)
    {
        var (x, recency, age) = (customer.Frequency, customer.Recency, customer.Age);
        var gone = x == 0 ? 0 : Math.Exp(LogOddsGone(x, recency, age));
        return Math.Max(0, PurchasesWhileAlive.Of(this, x, age, horizon) / (1 + gone));
    }

    private double LogOddsGone(double frequency, double recency, double age) =>
        Math.Log(A / (B + frequency - 1)) + ((R + frequency) * Math.Log((Alpha + age) / (Alpha + recency)));

    private static double LogOnePlusExp(double x) => x > 0 ? x + SpecialFunctions.Log1p(Math.Exp(-x)) : SpecialFunctions.Log1p(Math.Exp(x));
}
