using System.Globalization;

namespace Namjai.Benchmarks.Serving;

/// <summary>Processor time of this process and of the load tools that it ran and that have ended. Unlike wall time it hardly depends on what else the machine does.</summary>
internal readonly record struct CpuTimes(TimeSpan Own, TimeSpan Tools)
{
    private const int TicksPerSecond = 100;

    /// <summary>As Linux counts it; nothing elsewhere.</summary>
    public static CpuTimes Now()
    {
        if (!OperatingSystem.IsLinux())
            return default;
        // What follows the name in brackets begins with the third field; see proc(5).
        var fields = File.ReadAllText("/proc/self/stat").Split(") ")[^1].Split(' ');
        return new(Time(fields[11]) + Time(fields[12]), Time(fields[13]) + Time(fields[14]));
    }

    public static CpuTimes operator -(CpuTimes after, CpuTimes before) => new(after.Own - before.Own, after.Tools - before.Tools);

    public static TimeSpan Time(string ticks) => TimeSpan.FromSeconds(double.Parse(ticks, CultureInfo.InvariantCulture) / TicksPerSecond);
}
