using System.CommandLine;
using System.Text;

namespace Namjai.Platform.CommandLine;

/// <summary>
/// The <c>namjai</c> program: the commands that the rooms contribute under one root.
/// Exit codes: 0 done, 1 it could not be done, 2 wrong usage; 130 stopped by Ctrl-C.
/// </summary>
internal sealed class NamjaiCommandLine(IEnumerable<Command> commands)
{
    public const int Done = 0;
    public const int Failed = 1;
    public const int WrongUsage = 2;

    /// <summary>Asked to stop, a program that serves first finishes what it has begun.</summary>
    private static readonly TimeSpan EndsWithin = TimeSpan.FromMinutes(1);

    /// <summary>What shells call a command that Ctrl-C ended.</summary>
    public const int Stopped = 130;

    public async Task<int> RunAsync(string[] args)
    {
        // Customers' words are in every script, whatever the machine's locale says.
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var root = new RootCommand("Namjai: how your customers feel, what hurts most, and what to mend first.");
        foreach (var command in commands)
            root.Subcommands.Add(command);

        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            // What was typed and isn't known says more than what is missing.
            var error = parsed.Errors.FirstOrDefault(one => parsed.UnmatchedTokens.Any(typed => one.Message.Contains(typed, StringComparison.Ordinal))) ?? parsed.Errors[0];
            await Console.Error.WriteLineAsync(error.Message);
            await Console.Error.WriteLineAsync($"Try: namjai {(parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ")}--help");
            return WrongUsage;
        }
        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = EndsWithin });
        }
        catch (CannotBeDoneException refusal)
        {
            await Console.Error.WriteLineAsync($"namjai: {refusal.Message}");
            return Failed;
        }
        catch (OperationCanceledException)
        {
            return Stopped;
        }
        catch (Exception mistake)
        {
            // Nobody is helped by a stack trace; whoever mends Namjai finds the place by the two names.
            await Console.Error.WriteLineAsync($"namjai: this is a mistake of Namjai's own, please report it: {mistake.GetType().Name} in {mistake.TargetSite?.Name}, {mistake.Message.ReplaceLineEndings(" ")}");
            return Failed;
        }
    }
}
