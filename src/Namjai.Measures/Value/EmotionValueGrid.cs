namespace Namjai.Measures.Value;

/// <summary>How a customer feels.</summary>
public enum Emotion
{
    /// <summary>Unhappy: feeling below a third.</summary>
    Unhappy,

    /// <summary>Between.</summary>
    Neutral,

    /// <summary>Happy: feeling of two thirds or more.</summary>
    Happy,
}

/// <summary>What a customer is worth beside the others.</summary>
public enum Worth
{
    /// <summary>The lowest third.</summary>
    Low,

    /// <summary>The middle third.</summary>
    Middle,

    /// <summary>The highest third.</summary>
    High,
}

/// <summary>A customer on the grid.</summary>
/// <param name="Customer">Who.</param>
/// <param name="Feeling">0 (worst) to 1 (best), from latest scores or sentiment.</param>
/// <param name="Value">What they are worth, in money, 0 or more.</param>
public readonly record struct FeelingAndValue<T>(T Customer, double Feeling, double Value);

/// <summary>A cell of the grid.</summary>
/// <param name="Emotion">Row.</param>
/// <param name="Worth">Column.</param>
/// <param name="Count">How many customers.</param>
/// <param name="Value">What they are worth together.</param>
public readonly record struct GridCell(Emotion Emotion, Worth Worth, int Count, double Value);

/// <summary>Emotion times value: who to save first.</summary>
/// <param name="Cells">All nine, unhappiest and least worth first.</param>
/// <param name="SaveFirst">The unhappy, those worth most first.</param>
public sealed record EmotionValueGrid<T>(IReadOnlyList<GridCell> Cells, IReadOnlyList<FeelingAndValue<T>> SaveFirst);

/// <summary>Puts customers on the grid.</summary>
public static class EmotionValueGrid
{
    /// <summary>Thirds of the feeling scale against thirds of the customers by value; customers of equal value always share a third.</summary>
    /// <param name="customers">At least one.</param>
    /// <exception cref="MeasureInputException">No customers, a feeling outside 0..1, a value that is negative or not finite.</exception>
    public static EmotionValueGrid<T> Of<T>(IReadOnlyList<FeelingAndValue<T>> customers)
    {
        Refuse.If(customers is null || customers.Count == 0, nameof(customers), "must hold at least one customer");
        for (var i = 0; i < customers!.Count; i++)
        {
            Refuse.Share(customers[i].Feeling, $"customers[{Refuse.Written(i)}].feeling");
            Refuse.NotNegative(customers[i].Value, $"customers[{Refuse.Written(i)}].value");
        }
        var values = customers.Select(customer => customer.Value).Order().ToArray();
        var placed = customers.ToLookup(customer => (Emotion: EmotionOf(customer.Feeling), Worth: WorthOf(customer.Value, values)));
        return new(
            [.. from emotion in Enum.GetValues<Emotion>()
                from worth in Enum.GetValues<Worth>()
                let there = placed[(emotion, worth)].ToArray()
                select new GridCell(emotion, worth, there.Length, there.Sum(customer => customer.Value))],
            [.. customers
                .Where(customer => EmotionOf(customer.Feeling) == Emotion.Unhappy)
                .OrderByDescending(customer => customer.Value)
                .ThenBy(customer => customer.Feeling)]);
    }

    private static Emotion EmotionOf(double feeling) => feeling < 1 / 3.0 ? Emotion.Unhappy : feeling < 2 / 3.0 ? Emotion.Neutral : Emotion.Happy;

    /// <summary>By how many are worth less.</summary>
    private static Worth WorthOf(double value, double[] sorted)
    {
        var at = Array.BinarySearch(sorted, value);
        while (at > 0 && sorted[at - 1] == value)
            at--;
        return 3L * at < sorted.Length ? Worth.Low : 3L * at < 2L * sorted.Length ? Worth.Middle : Worth.High;
    }
}
