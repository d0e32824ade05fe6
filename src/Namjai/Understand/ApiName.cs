using NodaTime;

namespace Namjai.Understand;

/// <summary>Words of ours as programs call them.</summary>
internal static class ApiName
{
    public static string Of<T>(T value)
        where T : struct, Enum => Enum.GetName(value)!.ToLowerInvariant();

    public static string Of(LocalDate day) => day.ToString("uuuu-MM-dd", null);
}
