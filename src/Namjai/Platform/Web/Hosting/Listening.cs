using Microsoft.AspNetCore.Connections;
using Namjai.Platform.CommandLine;

namespace Namjai.Platform.Web.Hosting;

/// <summary>Begins to listen, or says in words why that can't be.</summary>
internal static class Listening
{
    public static async Task ListenAsync(this WebApplication web, string urls, CancellationToken cancellation)
    {
        try
        {
            await web.StartAsync(cancellation);
        }
        catch (IOException taken) when (taken.InnerException is AddressInUseException)
        {
            throw new CannotBeDoneException($"another program listens on {urls} already. Stop it, or name another address, as in --urls http://127.0.0.1:8090");
        }
        catch (Exception mistake) when (mistake is FormatException or InvalidOperationException or System.Net.Sockets.SocketException)
        {
            throw new CannotBeDoneException($"can't listen on {urls}: {mistake.Message.ReplaceLineEndings(" ")}");
        }
    }
}
