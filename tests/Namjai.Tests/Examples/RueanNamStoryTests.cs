using Microsoft.Extensions.DependencyInjection;
using Namjai.Language;
using Namjai.Listen;
using Namjai.Listen.Contracts;
using Namjai.Platform;
using Namjai.Tests.Architecture;
using Namjai.Understand;
using Namjai.Understand.Reports;
using Namjai.Understand.Reports.Findings;
using NodaTime;

namespace Namjai.Tests.Examples;

/// <summary>The report finds the story that examples/README.md tells, and does not make one of what is no story.</summary>
public sealed class RueanNamStoryTests(RueanNamStoryTests.Report example) : IClassFixture<RueanNamStoryTests.Report>
{
    private FeedbackReport Found => example.Found;

    [Fact]
    public void Waiting_at_Riverside_is_to_be_mended_first()
    {
        var first = Found.MendFirst.ShouldNotBeNull();

        first.Pain.Theme.ShouldBe(Theme.Waiting);
        first.WorstPlace.ShouldBe("Riverside");
        first.IsRising.ShouldBeTrue();
    }

    [Fact]
    public void The_score_has_fallen_since_July()
    {
        var change = Found.Trend.Change.ShouldNotBeNull();

        change.Changed.ShouldBeTrue();
        change.AfterFrom.ShouldBe(new YearMonth(2026, 7));
        change.Difference.High.ShouldBeLessThan(0);
    }

    [Fact]
    public void Complaints_about_payment_rise() => ComplaintsThatRise().ShouldContain(Theme.Payment);

    [Fact]
    public void Parking_that_annoys_all_year_is_a_pain_of_Old_Town_but_does_not_rise()
    {
        Found.Places.Single(place => place.Name == "Old Town").Pain.ShouldBe(Theme.Place);
        ComplaintsThatRise().ShouldNotContain(Theme.Place);
    }

    [Fact]
    public void The_people_who_serve_lift_the_score() =>
        Found.Themes.Single(theme => theme.Theme == Theme.Staff).Pull.ShouldNotBeNull().ShouldBeGreaterThan(0);

    [Fact]
    public void One_burst_pipe_is_no_pattern() => ComplaintsThatRise().ShouldNotContain(Theme.Returns);

    private IEnumerable<Theme> ComplaintsThatRise() => Found.Rising.Where(rising => rising.Complaints).Select(rising => rising.Theme);

    public sealed class Report : IDisposable
    {
        private readonly ServiceProvider _namjai =
            Rooms.CommandServices().AddSingleton<TimeProvider>(new AfterTheYear()).BuildServiceProvider();

        public Report()
        {
            using var file = _namjai.GetRequiredService<IFeedbackFiles>().Open(
                Path.Combine(RepositoryFiles.Root, "examples/ruean-nam-cafe.csv"), ColumnChoice.None);
            Found = _namjai.GetRequiredService<AnalyseFeedback>().Of(file, _ => { }, CancellationToken.None);
        }

        internal FeedbackReport Found { get; }

        public void Dispose() => _namjai.Dispose();
    }
}
