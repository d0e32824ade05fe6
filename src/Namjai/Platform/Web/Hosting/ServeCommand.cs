using System.CommandLine;

namespace Namjai.Platform.Web.Hosting;

/// <summary><c>namjai serve</c>: the web program, until it is stopped.</summary>
internal sealed class ServeCommand : Command
{
    private readonly Option<string> _data = new("--data") { Description = "Folder of the data", HelpName = "DIR", DefaultValueFactory = _ => ServeChoice.DefaultFolder };
    private readonly Option<string> _urls = new("--urls") { Description = "Addresses to listen on", HelpName = "URL", DefaultValueFactory = _ => ServeChoice.DefaultUrls };
    private readonly Option<bool> _noRateLimit = new("--no-rate-limit") { Description = "Limits no sender (for load tests)" };

    private readonly Option<string[]> _proxies = new("--behind-proxy")
    {
        Description = "Proxies whose word is taken for who a request is from; without an address, one on this machine",
        HelpName = "ADDRESS",
        Arity = ArgumentArity.ZeroOrMore,
        AllowMultipleArgumentsPerToken = true,
    };

    public ServeCommand(IReadOnlyList<IRoom> rooms)
        : base("serve", "Starts the web program; without a business in it, the first page sets one up")
    {
        Options.Add(_data);
        Options.Add(_urls);
        Options.Add(_noRateLimit);
        Options.Add(_proxies);
        SetAction(async (parsed, cancellation) =>
        {
            var choice = new ServeChoice(
                ServeChoice.DatabaseIn(parsed.GetRequiredValue(_data)), parsed.GetRequiredValue(_urls), !parsed.GetValue(_noRateLimit))
            {
                Proxies = ProxiesIn(parsed),
            };
            await using var web = WebProgram.Build(rooms, choice);
            await web.MigrateAsync(cancellation);
            await web.ListenAsync(choice.Urls, cancellation);
            await Console.Out.WriteLineAsync($"Namjai is ready: {string.Join(' ', web.Urls)}");
            await web.WaitForShutdownAsync(cancellation);
        });
    }

    private IReadOnlyList<string> ProxiesIn(ParseResult parsed) => parsed.GetResult(_proxies) is null
        ? []
        : parsed.GetValue(_proxies) is { Length: > 0 } named ? named : [BehindProxy.ThisMachine];
}
