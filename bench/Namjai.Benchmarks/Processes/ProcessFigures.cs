namespace Namjai.Benchmarks.Processes;

/// <param name="Wall">From start to exit.</param>
/// <param name="Cpu">Processor time of all its threads.</param>
/// <param name="PeakBytes">Largest resident memory (VmHWM on Linux).</param>
internal readonly record struct ProcessFigures(TimeSpan Wall, TimeSpan Cpu, long PeakBytes)
{
    public double PeakMegabytes => PeakBytes / 1e6;
}
