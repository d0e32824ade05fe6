using Microsoft.Extensions.DependencyInjection;
using Namjai.Listen;
using Namjai.Listen.Contracts;
using Namjai.Platform;
using Namjai.Tests.Architecture;
using NodaTime;

namespace Namjai.Tests.Examples;

/// <summary>The example is what its README says it is, so that what the report finds in it can be judged.</summary>
public sealed class RueanNamExampleTests : IDisposable
{
    private readonly ServiceProvider _namjai;
    private readonly IFeedbackFile _file;

    public RueanNamExampleTests()
    {
        _namjai = Rooms.CommandServices().AddSingleton<TimeProvider>(new AfterTheYear()).BuildServiceProvider();
        _file = _namjai.GetRequiredService<IFeedbackFiles>().Open(
            Path.Combine(RepositoryFiles.Root, "examples/ruean-nam-cafe.csv"), ColumnChoice.None);
    }

    [Fact]
    public void It_needs_no_preparation()
    {
        _file.Profile.Columns.Select(column => (column.Name, column.Role)).ShouldBe(
        [
            ("Date", ColumnRole.At), ("Branch", ColumnRole.Group), ("Stars", ColumnRole.Score), ("Comment", ColumnRole.Text),
            ("Source", ColumnRole.Unused),
        ]);
        _file.Profile.Scale.ShouldBe(Scale.Stars);
        _file.Profile.Dates.ShouldBe(new DateReading(DateOrder.DayMonthYear, Ambiguous: false, BuddhistEra: false));
    }

    [Fact]
    public void It_is_a_full_year_of_several_hundred_rows_in_three_branches()
    {
        var answers = Answers();

        answers.Count.ShouldBeInRange(400, 500);
        answers.Min(answer => answer.On).ShouldBe(new LocalDate(2025, 10, 1));
        answers.Max(answer => answer.On).ShouldBe(new LocalDate(2026, 9, 30));
        answers.Select(answer => answer.Group).Distinct().ShouldBe(["Riverside", "Old Town", "Airport Road"], ignoreOrder: true);
    }

    [Fact]
    public void Two_cells_can_not_be_read_and_are_told() => _file.Rows().Select(row => row.Problem).OfType<RowProblem>()
        .Select(problem => (problem.Reason, problem.Value))
        .ShouldBe([(RowProblemReason.ScoreOutOfRange, "55"), (RowProblemReason.DateNotUnderstood, "last Saturday")]);

    [Fact]
    public void No_customer_says_what_another_said()
    {
        var comments = Answers().Select(answer => answer.Comment).Where(comment => comment.Length > 0).ToList();

        comments.Count.ShouldBeGreaterThan(400);
        comments.ShouldBeUnique();
    }

    public void Dispose()
    {
        _file.Dispose();
        _namjai.Dispose();
    }

    private List<Feedback> Answers() => [.. _file.Rows().Select(row => row.Feedback).OfType<Feedback>()];
}
