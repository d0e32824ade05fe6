using System.Text.Json;
using Namjai.Platform.CommandLine;
using Namjai.Understand.Measuring;

namespace Namjai.Tests.Understand.Measuring;

/// <summary>The shapes that scripts rely on.</summary>
public class MeasureAnswerTests
{
    private static string Refused(string name, string input) =>
        Should.Throw<CannotBeDoneException>(() => MeasureCommand.Answer(MeasureList.Find(name)!, input)).Message;

    private static JsonElement Answer(string name, string input)
    {
        using var answer = JsonDocument.Parse(MeasureCommand.Answer(MeasureList.Find(name)!, input));
        return answer.RootElement.Clone();
    }

    private static string[] Fields(JsonElement answer) => [.. answer.EnumerateObject().Select(field => field.Name)];

    [Theory]
    [InlineData("nps", """{"counts":[1,0,0,0,0,0,0,2,0,3,0]}""", "n score low high promoters passives detractors standardError")]
    [InlineData("csat", """{"counts":[1,2,3,4,5]}""", "n share low high mean")]
    [InlineData("ces", """{"counts":[1,2,3,4,5]}""", "n scale mean lowEffort neutral highEffort veryDifficult neutralOrWorse good")]
    [InlineData("nps-change", """{"before":[1,0,0,0,0,0,0,2,0,3,0],"after":[0,0,0,0,0,0,0,2,0,3,9]}""", "n difference low high z p changed")]
    [InlineData("csat-change", """{"before":[1,2,3,4,5],"after":[1,1,1,1,9]}""", "n difference low high z p changed")]
    [InlineData("ces-change", """{"before":[1,2,3,4,5,6,7],"after":[1,1,1,1,1,1,9]}""", "n difference low high z p changed")]
    [InlineData("drivers", """{"outcome":[1,2,3,4],"drivers":{"speed":[1,3,2,4]}}""", "n r2 drivers")]
    [InlineData("survival", """{"times":[1,2],"observed":[true,false]}""", "n points")]
    [InlineData("erlang-c", """{"contacts":100,"periodSeconds":1800,"handleSeconds":180,"targetSeconds":20,"targetLevel":0.8}""",
        "agents serviceLevel occupancy averageWaitSeconds probabilityOfWaiting")]
    [InlineData("segment-words", """{"texts":["hello there"]}""", "n texts")]
    public void Every_answer_carries_the_promised_fields(string name, string input, string fields) =>
        fields.Split(' ').Except(Fields(Answer(name, input))).ShouldBeEmpty();

    [Fact]
    public void Groups_of_nps_are_shares_and_its_score_is_points()
    {
        var nps = Answer("nps", """{"counts":[54,0,0,0,0,0,0,108,0,0,162]}""");
        nps.GetProperty("promoters").GetDouble().ShouldBe(0.5);
        nps.GetProperty("score").GetDouble().ShouldBe(33.33, 0.01);
        nps.GetProperty("standardError").GetDouble().ShouldBe(0.0414, 0.0001);
        nps.GetProperty("n").GetInt64().ShouldBe(324);
    }

    [Fact]
    public void A_change_is_after_minus_before()
    {
        var change = Answer("nps-change", """{"before":[25,0,0,0,0,0,0,25,0,0,50],"after":[15,0,0,0,0,0,0,25,0,0,60]}""");
        change.GetProperty("difference").GetDouble().ShouldBe(20, 1e-9);
        change.GetProperty("z").GetDouble().ShouldBe(1.7728, 0.00005);
        change.GetProperty("changed").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public void Drivers_come_largest_first_with_their_intervals()
    {
        var drivers = Answer("drivers", """{"outcome":[1,2,3,4,5,6],"drivers":{"weak":[2,1,2,2,1,2],"strong":[1,2,3,5,4,6]}}""").GetProperty("drivers");
        drivers[0].GetProperty("name").GetString().ShouldBe("strong");
        "name weight share low high".Split(' ').Except(Fields(drivers[0])).ShouldBeEmpty();
    }

    [Fact]
    public void A_survival_point_says_all_that_was_promised() =>
        Fields(Answer("survival", """{"times":[1,2],"observed":[true,false]}""").GetProperty("points")[0])
            .ShouldBe(["time", "survival", "low", "high", "atRisk", "events"]);

    [Fact]
    public void Lifetime_tells_its_parameters_and_every_customers_outlook()
    {
        var answer = Answer("lifetime", """
            {"customers":[{"frequency":2,"recency":30,"age":39,"meanSpend":22},{"frequency":1,"recency":2,"age":39,"meanSpend":12},
            {"frequency":0,"recency":0,"age":38,"meanSpend":0}],"horizon":39,"discount":0}
            """);
        Fields(answer.GetProperty("parameters")).ShouldBe(["r", "alpha", "a", "b", "p", "q", "v"]);
        answer.GetProperty("customers").GetArrayLength().ShouldBe(3);
        Fields(answer.GetProperty("customers")[0]).ShouldBe(["expectedPurchases", "alive", "expectedSpend", "value"]);
        answer.GetProperty("customers")[2].GetProperty("alive").GetDouble().ShouldBe(1);
    }

    [Fact]
    public void Words_joined_are_the_text_with_spaces_and_line_breaks()
    {
        const string Text = "  รออาหารนานมาก\n服务员很好 👍🏽 OK!\t";
        var words = Answer("segment-words", JsonSerializer.Serialize(new { texts = new[] { Text, "" } })).GetProperty("texts");
        string.Concat(words[0].EnumerateArray().Select(word => word.GetString())).ShouldBe(Text);
        words[1].GetArrayLength().ShouldBe(0);
    }

    [Theory]
    [InlineData("ces", """{"counts":[1,2,3,4,5,6]}""", "counts")]
    [InlineData("ces-change", """{"before":[1,2,3,4,5],"after":[1,2,3,4,5,6,7]}""", "after")]
    [InlineData("csat", """{"counts":[1,2,-3,4,5]}""", "counts[2]")]
    [InlineData("csat", """{"counts":[1,2,3.5,4,5]}""", "counts[2]")]
    [InlineData("csat", """{"counts":[0,0,0,0,0]}""", "counts")]
    [InlineData("csat", """{"counts":null}""", "counts")]
    [InlineData("csat", """{"counts":{"5":1}}""", "counts")]
    [InlineData("csat", """{"counts":[1,2,3,4,1e300]}""", "counts[4]")]
    [InlineData("csat-change", """{"before":[1,2,3,4,5]}""", "after")]
    [InlineData("drivers", """{"outcome":[1,2,3,4],"drivers":{"speed":[1,1,1,1]}}""", "drivers.speed")]
    [InlineData("drivers", """{"outcome":[1,2,3,4],"drivers":{"speed":[1,2,3]}}""", "drivers.speed")]
    [InlineData("drivers", """{"outcome":[1,2,3,4],"drivers":[1,2,3]}""", "drivers")]
    [InlineData("drivers", """{"outcome":[1,2,3,4],"drivers":{"a":[1,2,3,5],"a":[1,2,3,4]}}""", "drivers.a")]
    [InlineData("survival", """{"times":[],"observed":[]}""", "times")]
    [InlineData("survival", """{"times":[1,2],"observed":[true,1]}""", "observed[1]")]
    [InlineData("lifetime", """{"customers":[{"frequency":1,"recency":2,"age":3}],"horizon":3}""", "customers[0].meanSpend")]
    [InlineData("lifetime", """{"customers":[7],"horizon":3}""", "customers[0]")]
    [InlineData("lifetime", """{"customers":[{"frequency":1,"recency":4,"age":3,"meanSpend":5}],"horizon":3}""", "customers[0].recency")]
    [InlineData("erlang-c", """{"contacts":100,"periodSeconds":1800,"handleSeconds":180,"targetSeconds":20}""", "agents")]
    [InlineData("erlang-c", """{"contacts":100,"periodSeconds":1800,"handleSeconds":180,"targetSeconds":20,"agents":13.5}""", "agents")]
    [InlineData("erlang-c", """{"contacts":100,"periodSeconds":1800,"handleSeconds":180,"targetSeconds":20,"agents":14,"targetLevel":0.8}""", "agents")]
    [InlineData("erlang-c", """{"contacts":1e999,"periodSeconds":1800,"handleSeconds":180,"targetSeconds":20,"agents":14}""", "contacts")]
    [InlineData("segment-words", """{"texts":[5]}""", "texts[0]")]
    [InlineData("segment-words", """{"texts":["\ud83d"]}""", "texts[0]")]
    public void Refusals_name_the_field(string name, string input, string field) => Refused(name, input).ShouldStartWith(field + " ");
}
