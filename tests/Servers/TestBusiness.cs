using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.DependencyInjection;
using Namjai.Platform.Identity;
using Namjai.Platform.Workspaces;

namespace Namjai.Tests.Servers;

/// <summary>A business on a server, with a key of its own. Tests that share a server keep apart by each having their own.</summary>
public sealed class TestBusiness
{
    private TestBusiness(NamjaiServer server, Guid id, string key)
    {
        Server = server;
        Id = id;
        Key = key;
        Api = server.NewClient();
        Api.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
    }

    /// <summary>Of every colleague.</summary>
    public const string Password = "three grey herons";

    public NamjaiServer Server { get; }

    public Guid Id { get; }

    public string Key { get; }

    /// <summary>Calls with the business's key, from the server's root: <c>/api/v1/...</c>.</summary>
    public HttpClient Api { get; }

    /// <summary>A new colleague's browser, signed in at this business. Send forms by <see cref="StaffPages"/>.</summary>
    public Task<HttpClient> SignInAsync() => SignInAsync(Role.Owner);

    internal async Task<HttpClient> SignInAsync(Role role, string? email = null)
    {
        email ??= $"{Guid.NewGuid():n}@example.com";
        await AddMemberAsync(role, email);
        var client = Server.NewClient();
        using var answer = await client.PostFormAsync("/sign-in", page: null, ("email", email), ("password", Password));
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        return client;
    }

    internal Task<Guid> AddMemberAsync(Role role, string email) => Server.InScopeAsync(Id, async services =>
    {
        var accounts = services.GetRequiredService<OpenAccount>();
        var (account, result) = await accounts.RunAsync("Malee", email, Password);
        result.Succeeded.ShouldBeTrue(result.ToString());
        await accounts.JoinAsync(account, Id, role, TestContext.Current.CancellationToken);
        return account.Id;
    });

    /// <summary>A business that was opened on another server over the same data.</summary>
    public static TestBusiness Again(NamjaiServer server, TestBusiness before) => new(server, before.Id, before.Key);

    public static Task<TestBusiness> OpenAsync(NamjaiServer server, string timeZone = "Asia/Bangkok", string language = "en") =>
        server.InScopeAsync(workspace: null, async services =>
        {
            var workspace = await services.GetRequiredService<OpenWorkspace>()
                .RunAsync("Ruean Nam", language, timeZone, TestContext.Current.CancellationToken);
            var key = await services.GetRequiredService<IssueApiKey>().RunAsync("tests", TestContext.Current.CancellationToken);
            return new TestBusiness(server, workspace.Id, key);
        });
}
