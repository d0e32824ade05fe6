using MathNet.Numerics.Distributions;
using MathNet.Numerics.Random;
using Namjai.Measures.Value;

namespace Namjai.Tests.Measures.Value;

/// <summary>Customers who behave as the models say, from known parameters and a fixed seed.</summary>
internal static class SimulatedCustomers
{
    public static PurchaseHistory[] Of(BuyingAgain buying, Spend spend, int count, double age, int seed)
    {
        var random = new MersenneTwister(seed);
        return [.. Enumerable.Range(0, count).Select(i => One(buying, spend, age * (1 - (0.3 * i / count)), random))];
    }

    private static PurchaseHistory One(BuyingAgain buying, Spend spend, double age, MersenneTwister random)
    {
        var rate = Gamma.Sample(random, buying.R, buying.Alpha);
        var leaving = Beta.Sample(random, buying.A, buying.B);
        double now = 0, last = 0;
        var purchases = 0;
        while ((now += Exponential.Sample(random, rate)) <= age)
        {
            purchases++;
            last = now;
            if (random.NextDouble() < leaving)
                break;
        }
        if (purchases == 0)
            return new(0, 0, age, 0);
        var scale = Gamma.Sample(random, spend.Q, spend.V);
        var mean = Enumerable.Range(0, purchases).Average(_ => Gamma.Sample(random, spend.P, scale));
        return new(purchases, last, age, mean);
    }
}
