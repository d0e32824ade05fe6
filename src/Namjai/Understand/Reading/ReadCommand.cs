using System.CommandLine;
using System.Text;
using Namjai.Language;
using Namjai.Platform.CommandLine;

namespace Namjai.Understand.Reading;

/// <summary><c>namjai read [FILE|-]</c>: a comment a line in, what was understood of it as a line of JSON out.</summary>
internal sealed class ReadCommand : Command
{
    public ReadCommand(CommentReader reader)
        : base("read", "Read comments: one a line in, one JSON object a line out (language, sentiment, question, scores, themes, words).")
    {
        var file = new Argument<string>("FILE")
        {
            HelpName = "FILE",
            Description = "A text file in UTF-8 with a comment on each line; - or nothing reads what is piped in.",
            DefaultValueFactory = _ => "-",
        };
        Arguments.Add(file);
        SetAction(async (parsed, stop) =>
        {
            await using var input = Open(parsed.GetRequiredValue(file));
            await using var output = Console.OpenStandardOutput();
            await AnswerAsync(reader, input, output, stop);
        });
    }

    /// <summary>Answers whatever lines have arrived before it waits for more, so that a program may talk with it line by line.</summary>
    internal static async Task AnswerAsync(CommentReader reader, Stream input, Stream output, CancellationToken stop)
    {
        var lines = new CommentLines(new StreamReader(input, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, bufferSize: 1 << 17));
        while (await lines.NextAsync(stop) is { Count: > 0 } batch)
        {
            foreach (var answers in ReadingLines.Write(reader, batch, stop))
            {
                try
                {
                    await output.WriteAsync(answers, stop);
                }
                catch (IOException)
                {
                    // Whoever was listening (such as "head") has heard enough.
                    return;
                }
            }
            await output.FlushAsync(stop);
        }
    }

    private static Stream Open(string file)
    {
        try
        {
            return file is "-" ? Console.OpenStandardInput() : File.OpenRead(file);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new CannotBeDoneException($"there is no file {file}");
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new CannotBeDoneException($"{file} can't be read: {unreadable.Message.ReplaceLineEndings(" ")}");
        }
    }
}
