namespace Namjai.Benchmarks.Serving;

/// <summary>Programs of the system that a measurement needs.</summary>
internal static class Installed
{
    /// <summary>Where it is, or null. System folders are looked into as well: they are on the path of root alone.</summary>
    public static string? Find(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Append("/usr/sbin").Append("/usr/local/sbin")
        .Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);
}
