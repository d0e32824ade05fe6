using Namjai.Listen.Contracts;
using Namjai.Understand.Reports;

namespace Namjai.Tests.Understand.Reports;

public class ColumnMapTests
{
    [Fact]
    public void Columns_are_named_in_one_go_or_one_by_one()
    {
        var expected = new ColumnChoice("stars", "comment", "date", "business");

        ColumnMap.Parse(["score=stars,text=comment,at=date,group=business"]).Choice.ShouldBe(expected);
        ColumnMap.Parse(["score=stars", "text = comment", "at=date", "group=business"]).Choice.ShouldBe(expected);
        ColumnMap.Parse([]).Choice.ShouldBe(ColumnChoice.None);
    }

    [Fact]
    public void More_than_one_role_may_be_given_to_no_column() =>
        ColumnMap.Parse(["at=-,group=-"]).Choice.ShouldBe(new ColumnChoice(At: "-", Group: "-"));

    [Fact]
    public void A_comma_in_a_column_s_name_stays_in_it() =>
        ColumnMap.Parse(["text=Anything else, please?,score=Overall"]).Choice.ShouldBe(new ColumnChoice("Overall", "Anything else, please?"));

    [Theory]
    [InlineData("stars=score", "does not know 'stars'")]
    [InlineData("score=", "names no column")]
    [InlineData("comment", "does not know 'comment'")]
    [InlineData("=stars", "does not know ''")]
    [InlineData("score=stars,score=rating", "names score twice, as 'stars' and as 'rating'")]
    [InlineData("text=comment,score=Comment", "gives the column 'Comment' to both text and score")]
    public void What_makes_no_sense_is_told_with_an_example(string map, string told) =>
        ColumnMap.Parse([map]).Error.ShouldNotBeNull().ShouldContain(told);
}
