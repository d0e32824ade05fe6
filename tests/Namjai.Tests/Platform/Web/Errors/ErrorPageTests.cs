using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Namjai.Platform.Web.Errors;
using Namjai.Platform.Web.Pages;
using Namjai.Tests.Servers;

namespace Namjai.Tests.Platform.Web.Errors;

public sealed class ErrorPageTests(SqliteServer server) : IClassFixture<SqliteServer>
{
    private const string Secret = "what the customer wrote";

    [Theory]
    [InlineData("en", "There is nothing here")]
    [InlineData("th", "ไม่พบหน้านี้")]
    [InlineData("zh", "找不到此页面")]
    public async Task A_page_that_is_not_there_is_told_in_the_readers_language(string language, string title)
    {
        await TestBusiness.OpenAsync(server);
        using var client = server.NewClient();
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
        using var answer = await client.GetAsync("/no-such-page", TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain($"<h1>{title}</h1>");
    }

    [Fact]
    public async Task Programs_get_no_page()
    {
        await TestBusiness.OpenAsync(server);
        using var client = server.NewClient();
        using var answer = await client.GetAsync("/api/v1/no-such-call", TestContext.Current.CancellationToken);

        answer.Content.Headers.ContentType?.MediaType.ShouldNotBe("text/html");
    }

    [Fact]
    public async Task A_mistake_of_ours_tells_nothing_of_the_insides()
    {
        var (status, html) = await ShowAsync(_ => throw new InvalidOperationException(Secret));

        status.ShouldBe(StatusCodes.Status500InternalServerError);
        html.ShouldContain("Something went wrong on our side");
        html.ShouldNotContain(Secret);
        html.ShouldNotContain(nameof(InvalidOperationException));
    }

    [Fact]
    public async Task A_full_disk_and_a_busy_database_are_told_as_what_they_are()
    {
        const int Full = 13, Locked = 5;
        (await ShowAsync(_ => throw new SqliteException(Secret, Full))).Status.ShouldBe(StatusCodes.Status507InsufficientStorage);
        (await ShowAsync(_ => throw new SqliteException(Secret, Locked))).Status.ShouldBe(StatusCodes.Status503ServiceUnavailable);
    }

    [Fact]
    public async Task What_was_thrown_away_half_written_leaves_no_trace()
    {
        var (_, html) = await ShowAsync(context =>
        {
            context.Response.ContentType = "application/pdf";
            context.Response.ContentLength = 5;
            throw new BadHttpRequestException("", StatusCodes.Status413PayloadTooLarge);
        });
        html.ShouldContain("That was too large");
    }

    [Theory]
    [InlineData(StatusCodes.Status400BadRequest)]
    [InlineData(StatusCodes.Status401Unauthorized)]
    [InlineData(StatusCodes.Status429TooManyRequests)]
    [InlineData(StatusCodes.Status503ServiceUnavailable)]
    public async Task What_was_typed_into_a_form_is_kept_but_for_passwords(int status)
    {
        var (_, html) = await ShowAsync(Refuse(status), request => Fill(request, "same-origin"));

        html.ShouldContain("""action="/surveys/new?step=2" """.TrimEnd());
        html.ShouldContain("""name="title.th" value="ร้าน &quot;น้ำใจ&quot;" """.TrimEnd());
        html.ShouldContain($"name=\"{PageServices.FormTokenField}\"");
        html.ShouldNotContain("stale");
        html.ShouldNotContain("hunter2");
    }

    [Theory]
    [InlineData("cross-site")]
    [InlineData("same-site")]
    public async Task A_strangers_form_is_not_offered_to_be_sent_again(string from)
    {
        var (_, html) = await ShowAsync(Refuse(StatusCodes.Status400BadRequest), request => Fill(request, from));

        html.ShouldNotContain("title.th");
    }

    [Fact]
    public async Task Whoever_was_signed_out_in_the_middle_of_a_form_can_sign_in_and_send_it_again()
    {
        await TestBusiness.OpenAsync(server);
        using var client = server.NewClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/workspace")
        {
            Content = new FormUrlEncodedContent([new("title.en", "A long question")]),
            Headers = { { "Sec-Fetch-Site", "same-origin" }, { "Accept", "text/html" } },
        };
        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        html.ShouldContain("action=\"/sign-in\"");
        html.ShouldContain("name=\"kept\"");
    }

    private static RequestDelegate Refuse(int status) => context =>
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    };

    private static void Fill(HttpRequest request, string from)
    {
        request.Method = HttpMethods.Post;
        request.Path = "/surveys/new";
        request.QueryString = new QueryString("?step=2");
        request.ContentType = "application/x-www-form-urlencoded";
        request.Headers["Sec-Fetch-Site"] = from;
        request.Form = new FormCollection(new()
        {
            ["title.th"] = "ร้าน \"น้ำใจ\"",
            ["new-password"] = "hunter2",
            [PageServices.FormTokenField] = "stale",
        });
    }

    private async Task<(int Status, string Html)> ShowAsync(RequestDelegate happens, Action<HttpRequest>? ask = null)
    {
        await using var scope = server.Services.CreateAsyncScope();
        using var written = new MemoryStream();
        var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        context.Request.Method = HttpMethods.Get;
        context.Request.Path = "/somewhere";
        context.Response.Body = written;
        ask?.Invoke(context.Request);
        await new ShowErrors(happens, NullLogger<ShowErrors>.Instance).InvokeAsync(context);
        return (context.Response.StatusCode, System.Text.Encoding.UTF8.GetString(written.ToArray()));
    }
}
