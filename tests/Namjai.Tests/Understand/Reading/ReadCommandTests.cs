using System.Text;
using System.Text.Json;
using Namjai.Language;
using Namjai.Understand.Reading;

namespace Namjai.Tests.Understand.Reading;

public class ReadCommandTests
{
    private static async Task<string[]> ReadAsync(byte[] input)
    {
        using var output = new MemoryStream();
        await ReadCommand.AnswerAsync(CommentReader.Load(), new MemoryStream(input), output, TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static Task<string[]> ReadAsync(string input) => ReadAsync(Encoding.UTF8.GetBytes(input));

    [Fact]
    public async Task A_comment_becomes_an_object_of_the_promised_shape()
    {
        var line = (await ReadAsync("รอนานมาก แต่อาหารอร่อย\n")).ShouldHaveSingleItem();
        line.ShouldContain("อร่อย", customMessage: "Thai stands as it is, not escaped");
        using var json = JsonDocument.Parse(line);
        json.RootElement.EnumerateObject().Select(property => property.Name)
            .ShouldBe(["language", "sentiment", "question", "scores", "themes", "words"]);
        json.RootElement.GetProperty("language").GetString().ShouldBe("th");
        json.RootElement.GetProperty("scores").EnumerateObject().Select(property => property.Name).ShouldBe(["negative", "neutral", "positive"]);
        json.RootElement.GetProperty("scores").EnumerateObject().Sum(score => score.Value.GetDouble()).ShouldBe(1, tolerance: 0.001);
        json.RootElement.GetProperty("themes").EnumerateArray().Select(mention => mention.GetProperty("theme").GetString()).ShouldContain("waiting");
        json.RootElement.GetProperty("words").EnumerateArray().Select(word => word.GetString()).ShouldContain("อาหาร");
    }

    [Fact]
    public async Task Every_line_gets_an_object_blank_ones_too()
    {
        var lines = await ReadAsync("\uFEFFgood\r\n\r\n\n  \nlast without an end");
        lines.Length.ShouldBe(5);
        lines[1].ShouldStartWith("{\"language\":\"und\",\"sentiment\":\"neutral\"");
        lines[4].ShouldContain("\"words\":[\"last\",\"without\",\"an\",\"end\"]");
    }

    [Fact]
    public async Task Only_a_line_feed_ends_a_line() => (await ReadAsync("one\rstill one\u2028still\u0085one\ntwo")).Length.ShouldBe(2);

    [Fact]
    public async Task An_empty_input_gives_nothing() => (await ReadAsync("")).ShouldBeEmpty();

    [Fact]
    public async Task Many_comments_keep_their_order()
    {
        var numbers = Enumerable.Range(0, 3000).Select(number => $"comment {number}").ToArray();
        var lines = await ReadAsync(string.Join('\n', numbers));
        lines.Select((line, at) => line.Contains($"\"words\":[\"comment\",\"{at}\"]", StringComparison.Ordinal)).ShouldAllBe(inPlace => inPlace);
        lines.Length.ShouldBe(numbers.Length);
    }

    [Fact]
    public async Task What_is_not_text_does_not_stop_it()
    {
        byte[] broken = [0xFF, 0xFE + 1, 0x80, (byte)'\n', 0xE0, 0xB8, (byte)'\n', 0, 1, 2];
        string[] odd = [new string('ก', 60_000), "😀😍🤬👨‍👩‍👧‍👦", "Z̷̛͍a̶̽l̸g̵o̴", "<script>=1+1</script>", "\"quoted\" \\ back"];
        var lines = await ReadAsync([.. broken, (byte)'\n', .. Encoding.UTF8.GetBytes(string.Join('\n', odd))]);
        lines.Length.ShouldBe(8);
        foreach (var line in lines) JsonDocument.Parse(line).Dispose();
    }
}
