using System.Text;

namespace Namjai.Tests.Understand.Measuring;

public class MeasureCommandTests
{
    private const string Csat = """{"counts":[14,9,10,32,42]}""";

    [Fact]
    public async Task What_is_piped_in_is_measured()
    {
        var ran = await NamjaiProgram.RunAsync(Csat, "measure", "csat");
        ran.ExitCode.ShouldBe(0);
        ran.Output.ShouldStartWith("""{"n":107,"share":0.69158""");
        ran.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_file_with_a_byte_order_mark_says_the_same_as_a_pipe()
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, Csat, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), TestContext.Current.CancellationToken);
            var ofFile = await NamjaiProgram.RunAsync("", "measure", "csat", file);
            var ofPipe = await NamjaiProgram.RunAsync(Csat, "measure", "csat", "-");
            ofFile.ShouldBe(ofPipe);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task Thai_and_Chinese_come_out_as_they_went_in_whatever_the_machines_language()
    {
        var ran = await NamjaiProgram.RunAsync("""{"texts":["รอนาน","太慢了"]}""", "measure", "segment-words");
        ran.ExitCode.ShouldBe(0);
        ran.Output.ShouldContain("\"รอ\"");
        ran.Output.ShouldContain("太");
    }

    [Fact]
    public async Task An_unknown_measure_is_wrong_usage_and_the_names_are_told()
    {
        var ran = await NamjaiProgram.RunAsync("{}", "measure", "happiness");
        ran.ExitCode.ShouldBe(2);
        ran.Output.ShouldBeEmpty();
        ran.Errors.ShouldContain(
            "nps, csat, ces, nps-change, csat-change, ces-change, drivers, survival, lifetime, erlang-c, segment-words");
    }

    [Fact]
    public async Task No_name_is_wrong_usage() => (await NamjaiProgram.RunAsync("{}", "measure")).ExitCode.ShouldBe(2);

    [Theory]
    [InlineData("csat", "", "not JSON")]
    [InlineData("csat", """{"counts":[1,2""", "not JSON")]
    [InlineData("csat", "[1,2,3,4,5]", "JSON object")]
    [InlineData("csat", "{}", "counts is missing")]
    [InlineData("csat", """{"counts":[1,2,"many",4,5]}""", "counts[2]")]
    [InlineData("nps", """{"counts":[1,2,3]}""", "counts must hold 11 counts")]
    public async Task What_cant_be_measured_ends_with_one_line_that_names_it(string name, string input, string told)
    {
        var ran = await NamjaiProgram.RunAsync(input, "measure", name);
        ran.ExitCode.ShouldBe(1);
        ran.Output.ShouldBeEmpty();
        ran.Errors.Trim().ShouldContain(told);
        ran.Errors.Trim().ShouldNotContain("\n");
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_told_by_its_name()
    {
        var ran = await NamjaiProgram.RunAsync("", "measure", "csat", "no-such-file.json");
        ran.ExitCode.ShouldBe(1);
        ran.Errors.ShouldContain("no-such-file.json");
    }

    [Fact]
    public async Task Help_lists_the_measures_with_what_they_take()
    {
        var ran = await NamjaiProgram.RunAsync("", "measure", "--help");
        ran.ExitCode.ShouldBe(0);
        ran.Output.ShouldContain("erlang-c");
        ran.Output.ShouldContain("targetSeconds");
        ran.Output.ShouldContain("<NAME> [<FILE>]");
    }
}
