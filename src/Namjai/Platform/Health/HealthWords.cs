namespace Namjai.Platform.Health;

/// <summary>What the doctor says of the database's role, in HealthWords.resx and its translations.</summary>
internal sealed class HealthWords;
