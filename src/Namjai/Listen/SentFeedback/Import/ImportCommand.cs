using System.CommandLine;

namespace Namjai.Listen.SentFeedback.Import;

/// <summary><c>namjai import KIND FILE</c>.</summary>
internal sealed class ImportCommand : Command
{
    public ImportCommand(ImportFeedbackCommand feedback)
        : base("import", "Brings a file into a business's data; doing it twice changes nothing") =>
        Subcommands.Add(feedback);
}
