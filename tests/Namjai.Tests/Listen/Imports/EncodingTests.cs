using System.Text;
using CsCheck;
using Namjai.Listen.Contracts;

namespace Namjai.Tests.Listen.Imports;

public class EncodingTests
{
    private const string Thai = "คะแนน,ความคิดเห็น\n5,อร่อยมาก พนักงานบริการดี\n";
    private const string Chinese = "评分,评论\n5,味道很好，服务也不错\n";
    private const string Taiwanese = "評分,評論\n5,服務很好，東西好吃\n";
    private const string English = "stars,comment\n5,“Great” café – loved it\n";

    [Theory]
    [InlineData(Thai, "utf-8", false)]
    [InlineData(Thai, "utf-8", true)]
    [InlineData(Thai, "utf-16", false)]
    [InlineData(Thai, "utf-16", true)]
    [InlineData(Thai, "utf-16BE", false)]
    [InlineData(Thai, "utf-16BE", true)]
    [InlineData(Thai, "windows-874", false)]
    [InlineData(Chinese, "utf-16", false)]
    [InlineData(Chinese, "utf-16BE", true)]
    [InlineData(Chinese, "gb18030", false)]
    [InlineData(Taiwanese, "gb18030", false)]
    [InlineData(Taiwanese, "big5", false)]
    [InlineData(English, "windows-1252", false)]
    [InlineData(English, "utf-16", false)]
    public void A_file_of_one_row_is_read_in_its_encoding(string text, string encoding, bool mark)
    {
        using var desk = new ImportDesk();
        using var file = desk.Open(desk.Write(text, encoding, mark));
        file.Profile.Encoding.ShouldBe(encoding);
        var row = file.Rows().ShouldHaveSingleItem();
        row.Problem.ShouldBeNull();
        row.Feedback!.Comment.ShouldBe(text.Split('\n')[1][2..]);
    }

    [Theory]
    [InlineData("แพง", "windows-874")]
    [InlineData("ดี", "windows-874")]
    [InlineData("ช้ามาก", "windows-874")]
    [InlineData("好", "gb18030")]
    [InlineData("很贵", "gb18030")]
    [InlineData("太慢了", "gb18030")]
    [InlineData("naïve", "windows-1252")]
    public void One_word_is_enough_to_tell_an_old_encoding(string word, string encoding)
    {
        using var desk = new ImportDesk();
        using var file = desk.Open(desk.Write($"stars,comment\n5,{word}\n", encoding));
        file.Profile.Encoding.ShouldBe(encoding);
        file.Rows().Single().Feedback!.Comment.ShouldBe(word);
    }

    [Fact]
    public void A_row_with_broken_bytes_is_told_and_the_others_are_kept()
    {
        using var desk = new ImportDesk();
        var bytes = Encoding.UTF8.GetBytes("stars,comment\n5,อร่อยดี\n2,รอนาน\n4,ชอบร้านนี้\n");
        bytes[Encoding.UTF8.GetByteCount("stars,comment\n5,อร่อยดี\n2,") + 1] = 0xFF;
        using var file = desk.Open(desk.Write(bytes));
        file.Profile.Encoding.ShouldBe("utf-8");
        var rows = file.Rows().ToList();
        rows.Select(row => row.Problem?.Reason).ShouldBe([null, RowProblemReason.BrokenText, null]);
        rows[1].Line.ShouldBe(3);
        rows[1].Feedback!.Score.ShouldBe(2);
        rows[2].Feedback!.Comment.ShouldBe("ชอบร้านนี้");
    }

    [Fact]
    public void A_replacement_character_that_was_written_in_the_file_is_text()
    {
        using var desk = new ImportDesk();
        var row = desk.RowsOf("stars,comment\n5,was \uFFFD there\n").Single();
        row.Problem.ShouldBeNull();
        row.Feedback!.Comment.ShouldBe("was \uFFFD there");
    }

    [Fact]
    public void Any_table_in_any_encoding_and_delimiter_reads_back_the_same()
    {
        var piece = AnyOf("อร่อยมาก", "รอนาน", "ดี", "ok", "fine, really", "said \"hi\"", "two\nlines", "a;b|c", " ", "ไม่ชอบ");
        var comment = piece.Array[1, 5].Select(pieces => string.Concat(pieces).Trim()).Where(text => text.Length > 0);
        var rows = Gen.Select(Gen.Int[1, 5], comment, (score, text) => (Score: score, Text: text)).Array[1, 12];
        Gen.Select(rows, AnyOf("utf-8", "utf-16", "utf-16BE", "windows-874"), Gen.Bool, AnyOf(',', ';', '\t', '|'))
            .Sample((table, encoding, mark, cut) =>
            {
                using var desk = new ImportDesk();
                var text = $"stars{cut}comment\r\n" + string.Concat(table.Select(row => $"{row.Score}{cut}\"{row.Text.Replace("\"", "\"\"")}\"\r\n"));
                using var file = desk.Open(desk.Write(text + "5" + cut + "ปิดท้ายด้วยความชื่นใจ\r\n", encoding, mark));
                var read = file.Rows().ToList();
                read.Count.ShouldBe(table.Length + 1);
                for (var i = 0; i < table.Length; i++)
                {
                    read[i].Problem.ShouldBeNull();
                    read[i].Feedback!.Score.ShouldBe(table[i].Score);
                    read[i].Feedback!.Comment.ShouldBe(table[i].Text);
                }
            }, iter: 150, threads: 1);
    }

    private static Gen<T> AnyOf<T>(params T[] all) => Gen.Int[0, all.Length - 1].Select(index => all[index]);
}
