using System.CommandLine;
using Namjai.Platform.CommandLine;
using Namjai.Platform.Identity;
using Namjai.Platform.Localization;
using Namjai.Platform.Web.Hosting;

namespace Namjai.Platform.Workspaces.SetUp;

/// <summary><c>namjai init</c>: opens a workspace without a browser and prints a key for programs.</summary>
internal sealed class InitCommand : Command
{
    private readonly Option<string> _data = new("--data") { Description = "Folder of the data", HelpName = "DIR", DefaultValueFactory = _ => ServeChoice.DefaultFolder };
    private readonly Option<string> _name = new("--name") { Description = "Name of the business", HelpName = "NAME", Required = true };
    private readonly Option<string> _owner = new("--owner") { Description = "The owner's e-mail address", HelpName = "EMAIL", Required = true };
    private readonly Option<string> _password = new("--password") { Description = "The owner's password, 10 characters at least", HelpName = "PW", Required = true };
    private readonly Option<string> _language = new("--language") { Description = "Language of the business: th, zh or en", HelpName = "LANG", DefaultValueFactory = _ => "en" };
    private readonly Option<string?> _timeZone = new("--time-zone") { Description = "Time zone of the business, such as Asia/Bangkok", HelpName = "ZONE" };

    public InitCommand(IReadOnlyList<IRoom> rooms)
        : base("init", "Opens a workspace for a business without a browser; prints a key for programs")
    {
        _language.AcceptOnlyFromAmong([.. ReaderLanguage.All.Select(language => language.Code)]);
        foreach (var option in new Option[] { _data, _name, _owner, _password, _language, _timeZone })
            Options.Add(option);
        SetAction((parsed, cancellation) => RunAsync(rooms, parsed, cancellation));
    }

    private async Task RunAsync(IReadOnlyList<IRoom> rooms, ParseResult parsed, CancellationToken cancellation)
    {
        var language = ReaderLanguage.All.First(one => one.Code == parsed.GetRequiredValue(_language));
        using var spoken = new SpokenLanguage(language);
        var email = parsed.GetRequiredValue(_owner).Trim();
        var asked = new NewBusiness(
            parsed.GetRequiredValue(_name).Trim(), language.Code, parsed.GetValue(_timeZone) ?? TimeZones.GuessFor(language),
            email.Split('@')[0], email, parsed.GetRequiredValue(_password));
        var choice = new ServeChoice(ServeChoice.DatabaseIn(parsed.GetRequiredValue(_data)), ServeChoice.DefaultUrls);
        await using var web = WebProgram.Build(rooms, choice, services => services.AddLogging(logs => logs.ClearProviders()));
        await web.MigrateAsync(cancellation);
        await using var scope = web.Services.CreateAsyncScope();
        var (owner, faults) = await scope.ServiceProvider.GetRequiredService<SetUpBusiness>().RunAsync(asked, onlyIfFirst: false, cancellation);
        if (owner is null)
            throw new CannotBeDoneException(string.Join(' ', faults.All.Values));
        var key = await scope.ServiceProvider.GetRequiredService<IssueApiKey>().RunAsync("init", cancellation);
        await Console.Out.WriteLineAsync($"api-key: {key}");
    }
}
