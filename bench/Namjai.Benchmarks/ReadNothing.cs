using System.CommandLine;

namespace Namjai.Benchmarks;

/// <summary>What everything is measured beside: reading the same file line by line and doing nothing with it.</summary>
internal static class ReadNothing
{
    public const string Name = "lines";

    public static long Lines(string path)
    {
        using var text = new StreamReader(path);
        long lines = 0;
        while (text.ReadLine() is not null) lines++;
        return lines;
    }

    public static Command BuildCommand()
    {
        var file = new Argument<string>("FILE");
        var command = new Command(Name, "Reads a file line by line and does nothing: what the other figures stand beside") { file };
        command.SetAction(parsed => Console.WriteLine(Lines(parsed.GetRequiredValue(file))));
        return command;
    }
}
