using System.CommandLine;
using System.Net;
using System.Net.Sockets;
using Namjai.Demo.Opening;
using Namjai.Platform;
using Namjai.Platform.Database;
using Namjai.Platform.Web.Hosting;

namespace Namjai.Demo;

/// <summary><c>namjai demo</c>: an invented café with a year of answers, until it is stopped.</summary>
internal sealed class DemoCommand : Command
{
    private readonly Option<string?> _data = new("--data") { Description = "An empty folder to keep the demo in (default: a new one that goes when the demo ends)", HelpName = "DIR" };
    private readonly Option<string?> _urls = new("--urls") { Description = $"Addresses to listen on (default: {ServeChoice.DefaultUrls}, or another port if that one is taken)", HelpName = "URL" };

    public DemoCommand(IReadOnlyList<IRoom> rooms)
        : base("demo", "Starts with an invented café that has lived through a year in three languages: to look at, and to try things on")
    {
        Options.Add(_data);
        Options.Add(_urls);
        SetAction(async (parsed, cancellation) =>
        {
            using var folder = DemoFolder.Fresh(parsed.GetValue(_data));
            var choice = new ServeChoice(DatabaseChoice.Sqlite(folder.Path), parsed.GetValue(_urls) ?? FreeUrls());
            await using (var web = WebProgram.Build(rooms, choice))
            {
                await web.MigrateAsync(cancellation);
                var opened = await OpenRueanNam.RunAsync(web, cancellation);
                folder.IsOpen();
                await Console.Out.WriteLineAsync(opened.ToString());
                await web.WaitForShutdownAsync(cancellation);
            }
        });
    }

    // Whoever just wants to look should not have to know what a port is.
    private static string FreeUrls()
    {
        var usual = new Uri(ServeChoice.DefaultUrls);
        try
        {
            using var socket = new TcpListener(IPAddress.Loopback, usual.Port);
            socket.Start();
            return ServeChoice.DefaultUrls;
        }
        catch (SocketException)
        {
            return $"http://{usual.Host}:0";
        }
    }
}
