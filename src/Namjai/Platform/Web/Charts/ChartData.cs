namespace Namjai.Platform.Web.Charts;

/// <summary>The numbers behind a picture, as text ready to read.</summary>
public sealed record ChartTable(IReadOnlyList<string> Headers, IReadOnlyList<IReadOnlyList<string>> Rows);

/// <summary>A point of a line over time.</summary>
/// <param name="Label">Short, for the axis.</param>
/// <param name="Value">Null where there is none: the line has a gap.</param>
/// <param name="Low">Low end of the interval.</param>
/// <param name="High">High end of the interval.</param>
/// <param name="Few">Drawn hollow: too few answers to lean on.</param>
/// <param name="Said">The point in words.</param>
public sealed record LinePoint(string Label, double? Value, double Low, double High, bool Few, string Said);

/// <summary>A bar with its label and its value in words.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Size">Its length.</param>
/// <param name="Said">Its value in words.</param>
/// <param name="Tone">Its colour.</param>
public sealed record Bar(string Label, double Size, string Said, Tone Tone);

/// <summary>A bubble on two axes.</summary>
/// <param name="Rank">The number that it bears.</param>
/// <param name="Label">Its name, written beside it where there is room.</param>
/// <param name="X">Across.</param>
/// <param name="Y">Up.</param>
/// <param name="Said">In words.</param>
public sealed record Bubble(int Rank, string Label, double X, double Y, string Said);

/// <summary>A row of a heat map.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Cells">One value a column; null where there is none.</param>
public sealed record HeatRow(string Label, IReadOnlyList<double?> Cells);
