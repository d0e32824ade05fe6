using System.CommandLine;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Namjai.Measures;
using Namjai.Platform.CommandLine;

namespace Namjai.Understand.Measuring;

/// <summary><c>namjai measure NAME [FILE|-]</c>: numbers as JSON in, a measure as JSON out.</summary>
internal sealed class MeasureCommand : Command
{
    private static readonly JsonSerializerOptions AsPromised = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public MeasureCommand()
        : base("measure", "Work out a measure: JSON in, JSON out.\n\n" + MeasureList.Described)
    {
        var name = new Argument<string>("NAME") { HelpName = "NAME", Description = "Which measure." };
        name.CompletionSources.Add([.. MeasureList.All.Select(measure => measure.Name)]);
        name.Validators.Add(result =>
        {
            if (result.Tokens is [var given] && MeasureList.Find(given.Value) is null)
                result.AddError($"There is no measure '{given.Value}'. The measures are: {MeasureList.Names}.");
        });
        var file = new Argument<string>("FILE")
        {
            HelpName = "FILE",
            Description = "A JSON file; - or nothing reads what is piped in.",
            DefaultValueFactory = _ => "-",
        };
        Arguments.Add(name);
        Arguments.Add(file);
        SetAction(async (parsed, stop) =>
        {
            var input = await ReadAsync(parsed.GetRequiredValue(file), stop);
            var answer = Answer(MeasureList.Find(parsed.GetRequiredValue(name))!, input);
            await using var output = Console.OpenStandardOutput();
            await output.WriteAsync(Encoding.UTF8.GetBytes(answer + "\n"), stop);
        });
    }

    /// <summary>The answer to one question, as one line of JSON.</summary>
    internal static string Answer(Measure measure, string input)
    {
        try
        {
            using var document = JsonDocument.Parse(input);
            return JsonSerializer.Serialize(measure.Work(MeasureInput.Of(document)), AsPromised);
        }
        catch (JsonException broken)
        {
            throw new CannotBeDoneException(
                $"the input is not JSON (line {broken.LineNumber + 1}, byte {broken.BytePositionInLine + 1}). {measure.Name} takes {measure.Takes}");
        }
        catch (MeasureInputException refused)
        {
            throw new CannotBeDoneException(refused.Message);
        }
        catch (ArgumentException unwritable) when (unwritable.Message.Contains("infinity", StringComparison.OrdinalIgnoreCase))
        {
            throw new CannotBeDoneException($"the numbers are too large to work out {measure.Name}");
        }
    }

    /// <summary>UTF-8 whatever the machine's language is, or what a byte-order mark says.</summary>
    private static async Task<string> ReadAsync(string file, CancellationToken stop)
    {
        try
        {
            await using var stream = file is "-" ? Console.OpenStandardInput() : File.OpenRead(file);
            using var reader = new StreamReader(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
            return await reader.ReadToEndAsync(stop);
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
