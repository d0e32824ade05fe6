namespace Namjai.Understand.Measuring;

/// <summary>A measure that can be asked for by name.</summary>
/// <param name="Name">As promised to those who call it.</param>
/// <param name="Takes">The shape of its input, for the reader of the help.</param>
/// <param name="Work">Makes the answer; its properties are the fields of the JSON.</param>
internal sealed record Measure(string Name, string Takes, Func<MeasureInput, object> Work);
