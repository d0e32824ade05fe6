using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Namjai.Listen.Contracts;
using Namjai.Listen.Responses;
using Namjai.Listen.SentFeedback.Import;
using Namjai.Platform.Database;
using Namjai.Tests.Listen.Imports;
using Namjai.Tests.Servers;
using NodaTime;

namespace Namjai.Tests.Listen.SentFeedback;

public abstract class ImportByIdTests(NamjaiServer server)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("id")]
    [InlineData("Review ID")]
    [InlineData("เลขที่")]
    [InlineData("编号")]
    public async Task A_row_that_was_changed_replaces_what_it_said_before(string column)
    {
        var business = await TestBusiness.OpenAsync(server);
        using var desk = new ImportDesk();
        await ImportAsync(business, desk, $"{column},stars,comment\nA-7,5,Lovely coffee\nA-9,2,Far too slow\n");
        await ImportAsync(business, desk, $"{column},stars,comment\nA-9,4,Slow but they said sorry\nA-7,5,Lovely coffee\nA-10,3,Fine\n");
        (await ScoresAsync(business)).ShouldBe([("A-10", 3), ("A-7", 5), ("A-9", 4)]);
    }

    [Theory]
    [InlineData("id,stars,comment\n1,5,Good\n1,4,Good too\n", null)]
    [InlineData("id,stars,comment\n1,5,Good\n,4,Good too\n", null)]
    [InlineData("เลขที่,stars,comment\n1,5,Good\n2,4,Good too\n", null)]
    [InlineData("phone,stars,comment\n0812345678,5,Good\n0812345679,4,Good too\n", null)]
    [InlineData("id,stars,comment\n1,5,Good\n2,4,Good too\n", "id")]
    [InlineData("เลขที่,stars,comment\n101,5,Good\n102,4,Good too\n", "เลขที่")]
    public void A_column_tells_rows_apart_only_if_it_names_each_once_and_does_not_just_count_them(string file, string? column)
    {
        using var desk = new ImportDesk();
        using var opened = desk.OpenText(file);
        opened.Profile.IdColumn.ShouldBe(column);
    }

    [Fact]
    public void The_column_can_be_named_or_refused()
    {
        using var desk = new ImportDesk();
        const string File = "ticket,id,stars,comment\nT1,1,5,Good\nT2,2,4,Good too\n";
        using (var named = desk.OpenText(File, ColumnMap.Parse(["id=ticket"]).Choice))
            named.Rows().Select(row => row.Feedback!.Id).ShouldBe(["T1", "T2"]);
        using (var refused = desk.OpenText(File, ColumnMap.Parse(["id=-"]).Choice))
            refused.Profile.IdColumn.ShouldBeNull();
        Should.Throw<FeedbackFileException>(() => desk.OpenText(File, ColumnMap.Parse(["id=nowhere"]).Choice));
    }

    [Fact]
    public void An_id_that_comes_again_far_below_loses_no_row()
    {
        using var desk = new ImportDesk();
        using var file = desk.OpenText("id,stars,comment\n" + string.Concat(Enumerable.Range(1, 2500).Select(i => $"r{i},5,Good\n")) + "r1,1,Bad after all\n");
        var rows = new RowRecords("f.csv", file.Profile, DateTimeZone.Utc);
        file.Rows().Select(row => rows.Of(row).Record!.SourceId).ShouldBeUnique();
    }

    private static Task ImportAsync(TestBusiness business, ImportDesk desk, string file) => business.Server.InScopeAsync(business.Id, async services =>
    {
        await services.GetRequiredService<ImportFeedback>().RunAsync(desk.Write(file), ColumnChoice.None, "reviews.csv", Cancellation);
        return true;
    });

    private static Task<List<(string?, int?)>> ScoresAsync(TestBusiness business) => business.Server.InScopeAsync(business.Id, async services =>
        (await services.GetRequiredService<NamjaiDb>().Set<Response>().Select(one => new { one.SourceId, one.Score }).ToListAsync(Cancellation))
            .ConvertAll(one => (one.SourceId, one.Score)).OrderBy(one => one.SourceId, StringComparer.Ordinal).ToList());

    public sealed class OnSqlite(SqliteServer server) : ImportByIdTests(server), IClassFixture<SqliteServer>;

    public sealed class OnPostgres(PostgresServer server) : ImportByIdTests(server), IClassFixture<PostgresServer>;
}
