namespace Namjai.Measures;

/// <summary>A measure was given something that it can't be worked out from. The sentence names the input and says what is wrong.</summary>
/// <param name="field">Name of the input, in camelCase, as a caller knows it (for instance <c>counts</c>).</param>
/// <param name="reason">What is wrong with it, to be read after the name: "must not hold negative numbers".</param>
public sealed class MeasureInputException(string field, string reason) : ArgumentException($"{field} {reason}")
{
    /// <summary>The input that was refused.</summary>
    public string Field { get; } = field;

    /// <summary>What is wrong with it, without the name.</summary>
    public string Reason { get; } = reason;
}
