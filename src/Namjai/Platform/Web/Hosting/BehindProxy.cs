using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using Namjai.Platform.CommandLine;

namespace Namjai.Platform.Web.Hosting;

/// <summary>Who a request is from and how it came is believed to a proxy that was named, and to nobody else.</summary>
internal static class BehindProxy
{
    public const string ThisMachine = "127.0.0.1";

    /// <param name="proxies">Addresses (<c>10.0.0.5</c>) or networks (<c>10.0.0.0/8</c>).</param>
    /// <exception cref="CannotBeDoneException">One of them is neither.</exception>
    public static void UseForwarded(this WebApplication web, IReadOnlyList<string> proxies)
    {
        if (proxies.Count == 0)
            return;
        var options = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost,
        };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var proxy in proxies)
        {
            if (IPAddress.TryParse(proxy, out var address))
                options.KnownProxies.Add(address);
            else if (System.Net.IPNetwork.TryParse(proxy, out var network))
                options.KnownIPNetworks.Add(network);
            else
                throw new CannotBeDoneException($"--behind-proxy: '{proxy}' is no address such as 10.0.0.5 and no network such as 10.0.0.0/8.");
        }
        web.UseForwardedHeaders(options);
    }
}
