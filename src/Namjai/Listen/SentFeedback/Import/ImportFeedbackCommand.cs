using System.CommandLine;
using Namjai.Listen.Contracts;
using Namjai.Platform;
using Namjai.Platform.Web.Hosting;

namespace Namjai.Listen.SentFeedback.Import;

/// <summary><c>namjai import feedback FILE</c>: reviews or survey answers from any file that <c>namjai report</c> reads.</summary>
internal sealed class ImportFeedbackCommand : Command
{
    private readonly Argument<string> _file = new("FILE") { Description = "Reviews or survey answers: CSV in any usual encoding, or XLSX" };
    private readonly Option<string> _data = new("--data") { Description = "Folder of the data", HelpName = "DIR", DefaultValueFactory = _ => ServeChoice.DefaultFolder };
    private readonly Option<string?> _source = new("--source") { Description = "What to call where it comes from (default: the file's name)", HelpName = "NAME" };
    private readonly Option<string?> _workspace = new("--workspace") { Description = "The business, by name or id, if there are several", HelpName = "NAME" };
    private readonly Option<string[]> _map = new("--map")
    {
        Description = "Names the columns where they are not found by themselves",
        HelpName = "score=stars,text=comment,at=date,group=business,id=number",
        AllowMultipleArgumentsPerToken = false,
    };

    public ImportFeedbackCommand(IReadOnlyList<IRoom> rooms)
        : base("feedback", "Brings reviews or survey answers into a business's data, also while it is being served")
    {
        Arguments.Add(_file);
        Options.Add(_data);
        Options.Add(_source);
        Options.Add(_workspace);
        Options.Add(_map);
        _map.Validators.Add(option =>
        {
            if (ColumnMap.Parse(option.GetValueOrDefault<string[]>() ?? []).Error is { } error)
                option.AddError(error);
        });
        SetAction((parsed, cancellation) => Task.Run(
            async () =>
            {
                var path = parsed.GetRequiredValue(_file);
                await using var data = await OpenedData.AtAsync(rooms, ServeChoice.DatabaseIn(parsed.GetRequiredValue(_data)), parsed.GetValue(_workspace), cancellation);
                await data.Get<ImportFeedback>().RunAsync(
                    path, ColumnMap.Parse(parsed.GetValue(_map) ?? []).Choice!, parsed.GetValue(_source) ?? Path.GetFileName(path), cancellation);
            },
            cancellation));
    }
}
