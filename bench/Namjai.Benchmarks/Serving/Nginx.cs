using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Namjai.Benchmarks.Serving;

/// <summary>Debian's nginx with two workers, serving one file from a folder of its own.</summary>
internal sealed class Nginx : IAsyncDisposable
{
    private readonly Process _process;

    private Nginx(Process process, string url) => (_process, Url) = (process, url);

    public string Url { get; }

    public static async Task<Nginx> StartAsync(string folder, byte[] page)
    {
        if (Installed.Find("nginx") is not { } nginx)
            throw new FileNotFoundException("There is no nginx here to measure beside. On Debian: sudo apt-get install nginx-light");
        using (var listener = new TcpListener(IPAddress.Loopback, 0))
        {
            listener.Start();
            var port = ((IPEndPoint)listener.LocalEndpoint).Port;
            listener.Stop();
            Directory.CreateDirectory(Path.Combine(folder, "www"));
            await File.WriteAllBytesAsync(Path.Combine(folder, "www", "page.html"), page);
            await File.WriteAllTextAsync(Path.Combine(folder, "nginx.conf"), Configuration(folder, port));
            var process = Process.Start(new ProcessStartInfo(nginx, ["-p", folder, "-e", Path.Combine(folder, "error.log"), "-c", Path.Combine(folder, "nginx.conf")]))!;
            var served = new Nginx(process, $"http://127.0.0.1:{port}/page.html");
            await served.UntilItAnswersAsync();
            return served;
        }
    }

    public async ValueTask DisposeAsync()
    {
        // Its master takes the workers along.
        using (var stop = Process.Start("kill", ["-TERM", $"{_process.Id}"]))
            await stop.WaitForExitAsync();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static string Configuration(string folder, int port) => $$"""
        daemon off;
        worker_processes 2;
        pid {{folder}}/nginx.pid;
        {{(Environment.IsPrivilegedProcess ? "user root;" : "")}}
        events { worker_connections 1024; }
        http {
          access_log off; sendfile on; keepalive_requests 100000000; default_type text/html;
          client_body_temp_path {{folder}}/body; proxy_temp_path {{folder}}/proxy; fastcgi_temp_path {{folder}}/fastcgi; uwsgi_temp_path {{folder}}/uwsgi; scgi_temp_path {{folder}}/scgi;
          server { listen 127.0.0.1:{{port}}; root {{folder}}/www; }
        }
        """;

    private async Task UntilItAnswersAsync()
    {
        using var browser = new HttpClient();
        for (var tries = 0; ; tries++)
        {
            try
            {
                (await browser.GetAsync(Url)).EnsureSuccessStatusCode();
                return;
            }
            catch (HttpRequestException notYet) when (notYet.StatusCode is null && tries < 200 && !_process.HasExited)
            {
                await Task.Delay(20);
            }
        }
    }
}
