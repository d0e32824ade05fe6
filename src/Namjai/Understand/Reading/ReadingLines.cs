using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Namjai.Language;
using Namjai.Language.Words;

namespace Namjai.Understand.Reading;

/// <summary>Reads a batch of comments on all cores and writes each reading as a line of JSON, in the comments' order.</summary>
internal static class ReadingLines
{
    private const int Share = 128;

    // The lines are for programs and eyes, not for a web page: Thai and Chinese stand as they are.
    private static readonly JsonWriterOptions AsTheyAre = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public static ReadOnlyMemory<byte>[] Write(CommentReader reader, IReadOnlyList<string> comments, CancellationToken stop)
    {
        var shares = new ReadOnlyMemory<byte>[(comments.Count + Share - 1) / Share];
        Parallel.For(0, shares.Length, new ParallelOptions { CancellationToken = stop }, share =>
        {
            var bytes = new ArrayBufferWriter<byte>(Share * 1024);
            using var json = new Utf8JsonWriter(bytes, AsTheyAre);
            var words = new List<WordSpan>();
            for (var at = share * Share; at < Math.Min((share + 1) * Share, comments.Count); at++)
            {
                var reading = reader.Read(comments[at], words);
                WriteLine(json, comments[at], reading, words);
                json.Flush();
                json.Reset();
                bytes.Write("\n"u8);
            }
            shares[share] = bytes.WrittenMemory;
        });
        return shares;
    }

    private static void WriteLine(Utf8JsonWriter json, string comment, CommentReading reading, List<WordSpan> words)
    {
        json.WriteStartObject();
        json.WriteString("language"u8, reading.Language);
        json.WriteString("sentiment"u8, Key(reading.Sentiment));
        json.WriteBoolean("question"u8, reading.IsQuestion);
        json.WriteStartObject("scores"u8);
        json.WriteNumber("negative"u8, Math.Round(reading.Scores.Negative, 4));
        json.WriteNumber("neutral"u8, Math.Round(reading.Scores.Neutral, 4));
        json.WriteNumber("positive"u8, Math.Round(reading.Scores.Positive, 4));
        json.WriteEndObject();
        json.WriteStartArray("themes"u8);
        foreach (var mention in reading.Themes)
        {
            json.WriteStartObject();
            json.WriteString("theme"u8, Key(mention.Theme));
            json.WriteString("sentiment"u8, Key(mention.Sentiment));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("words"u8);
        foreach (var word in words)
        {
            if (word.IsWord) json.WriteStringValue(comment.AsSpan(word.Start, word.Length));
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Key<T>(T value)
        where T : struct, Enum
        => Keys<T>.Of[value];

    private static class Keys<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<T, string> Of = Enum.GetValues<T>().ToDictionary(value => value, value => value.ToString().ToLowerInvariant());
    }
}
