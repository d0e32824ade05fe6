using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Namjai.Benchmarks.Corpora;

namespace Namjai.Benchmarks.Serving;

/// <summary>The program as it is put in place (<c>dotnet publish</c>, or what <c>./run</c> made), serving a data folder in a process of its own.</summary>
internal sealed class ServedProgram : IAsyncDisposable
{
    private static readonly TimeSpan TooLong = TimeSpan.FromMinutes(1);
    private readonly Process _process;

    private ServedProgram(Process process, string address, TimeSpan firstPage) => (_process, Address, FirstPage) = (process, address, firstPage);

    public string Address { get; }

    /// <summary>From the start of the process to the last byte of its first page.</summary>
    public TimeSpan FirstPage { get; }

    public TimeSpan Cpu => Looked().TotalProcessorTime;

    public double ResidentMegabytes => Looked().WorkingSet64 / 1e6;

    public double PeakMegabytes => Looked().PeakWorkingSet64 / 1e6;

    /// <summary>What <c>./run</c> makes, unless another is named.</summary>
    public static string Find(string? named)
    {
        var program = named ?? Path.Combine(ExampleFile.Find().Directory!.Parent!.FullName, "artifacts", "namjai", "namjai.dll");
        return File.Exists(program)
            ? Path.GetFullPath(program)
            : throw new FileNotFoundException($"There is no {program}. Make it with: dotnet publish src/Namjai -c Release -o artifacts/namjai");
    }

    public static async Task<ServedProgram> StartAsync(string program, string folder, string page)
    {
        var address = $"http://127.0.0.1:{FreePort()}";
        using var browser = new HttpClient { BaseAddress = new Uri(address), Timeout = TooLong };
        var watch = Stopwatch.StartNew();
        var process = Start(program, ["serve", "--data", folder, "--urls", address, "--no-rate-limit"]);
        while (true)
        {
            try
            {
                using var answer = await browser.GetAsync(page);
                await answer.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync();
                return new ServedProgram(process, address, watch.Elapsed);
            }
            catch (HttpRequestException notYet) when (notYet.StatusCode is null && !process.HasExited && watch.Elapsed < TooLong)
            {
                await Task.Delay(5);
            }
        }
    }

    /// <summary>Runs another command of the program to its end.</summary>
    public static async Task<string> RunAsync(string program, params IEnumerable<string> arguments)
    {
        using var process = Start(program, arguments);
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? said : throw new InvalidOperationException($"namjai ended with {process.ExitCode}: {said}");
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static Process Start(string program, IEnumerable<string> arguments) =>
        Process.Start(new ProcessStartInfo("dotnet", [program, .. arguments]) { UseShellExecute = false, RedirectStandardOutput = true })!;

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private Process Looked()
    {
        _process.Refresh();
        return _process;
    }
}
