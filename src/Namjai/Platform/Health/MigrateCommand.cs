using System.CommandLine;
using Namjai.Platform.Web.Hosting;

namespace Namjai.Platform.Health;

/// <summary><c>namjai migrate</c>: brings the data to this version's shape without serving.</summary>
internal sealed class MigrateCommand : Command
{
    private readonly Option<string> _data = new("--data") { Description = "Folder of the data", HelpName = "DIR", DefaultValueFactory = _ => ServeChoice.DefaultFolder };

    public MigrateCommand(IReadOnlyList<IRoom> rooms)
        : base("migrate", "Brings the data to this version's shape (serve does it by itself)")
    {
        Options.Add(_data);
        SetAction(async (parsed, cancellation) =>
        {
            var choice = ServeChoice.DatabaseIn(parsed.GetRequiredValue(_data));
            await using var web = WebProgram.Build(rooms, new ServeChoice(choice, ServeChoice.DefaultUrls));
            await web.MigrateAsync(cancellation);
            await Console.Out.WriteLineAsync("The data has this version's shape.");
        });
    }
}
