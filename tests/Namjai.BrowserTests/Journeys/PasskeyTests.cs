using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Namjai.BrowserTests.Reports;
using Namjai.Platform.Identity;
using Namjai.Tests.Servers;

namespace Namjai.BrowserTests.Journeys;

/// <summary>Passkeys in a real browser, kept by an authenticator that Chromium plays itself.</summary>
public sealed class PasskeyTests(Chromium chromium, SqliteServer server) : IClassFixture<SqliteServer>, IAsyncDisposable
{
    private IBrowserContext? _window;
    private string _authenticator = "";

    // Passkeys belong to a name; a number has none.
    private Uri Named => new UriBuilder(server.Address) { Host = "localhost" }.Uri;

    [Fact]
    public async Task A_passkey_is_added_signs_in_and_is_removed()
    {
        var (page, staff, _) = await SignInAsync();
        await staff.OpenAsync("/settings/account");
        await Assertions.Expect(page.GetByText("You have none yet.")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Add a passkey" }).ClickAsync();
        await FillAsync(page, TestBusiness.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Add a passkey" }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("My phone");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Added on");
        await ExpectEverybodyCanUseAsync(page);

        await SignOutAsync(page);
        await ExpectEverybodyCanUseAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in with a passkey" }).ClickAsync();
        await page.WaitForURLAsync(new Uri(Named, "/").AbsoluteUri);

        await staff.OpenAsync("/settings/account");
        await page.GetByRole(AriaRole.Link, new() { Name = "Remove “My phone”" }).ClickAsync();
        await ExpectEverybodyCanUseAsync(page);
        await page.Locator("[name=current]").FillAsync(TestBusiness.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Remove" }).ClickAsync();
        await Assertions.Expect(page.GetByText("You have none yet.")).ToBeVisibleAsync();

        await SignOutAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in with a passkey" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("or use your password");
    }

    [Fact]
    public async Task Whoever_waves_the_browser_away_is_told_calmly_and_nothing_is_sent()
    {
        var (page, staff, phone) = await SignInAsync();
        await staff.OpenAsync("/settings/account/passkeys");
        await FillAsync(page, TestBusiness.Password);
        await ExpectEverybodyCanUseAsync(page);
        await phone.SendAsync("WebAuthn.setUserVerified", new() { ["authenticatorId"] = _authenticator, ["isUserVerified"] = false });
        var sent = new List<string>();
        page.Request += (_, request) => sent.Add($"{request.Method} {new Uri(request.Url).AbsolutePath}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add a passkey" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("nothing was sent");
        sent.ShouldBe(["POST /settings/account/passkeys/options"]);
        await Assertions.Expect(page.Locator("[name=name]")).ToHaveValueAsync("My phone");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Add a passkey" })).ToBeEnabledAsync();
    }

    [Fact]
    public async Task A_wrong_password_is_told_before_the_device_is_asked()
    {
        var (page, staff, phone) = await SignInAsync();
        await staff.OpenAsync("/settings/account/passkeys");
        await FillAsync(page, "not the password");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add a passkey" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("That is not your password.");
        await Assertions.Expect(page.Locator("[name=name]")).ToHaveValueAsync("My phone");
        var kept = await phone.SendAsync("WebAuthn.getCredentials", new() { ["authenticatorId"] = _authenticator });
        kept!.Value.GetProperty("credentials").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task The_same_device_is_not_added_twice()
    {
        var (page, staff, _) = await SignInAsync();
        for (var time = 0; time < 2; time++)
        {
            await staff.OpenAsync("/settings/account/passkeys");
            await FillAsync(page, TestBusiness.Password);
            await page.GetByRole(AriaRole.Button, new() { Name = "Add a passkey" }).ClickAsync();
            if (time == 0)
                await page.WaitForURLAsync("**/settings/account?saved=1");
        }
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("has a passkey for your account already");
    }

    [Fact]
    public async Task Where_passkeys_cannot_be_nothing_offers_them()
    {
        await TestBusiness.OpenAsync(server);
        _window = await chromium.OpenWindowAsync(390);
        var page = await _window.NewPageAsync();
        await page.GotoAsync(new Uri(server.Address, "/sign-in").AbsoluteUri);
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Sign in with a passkey" })).ToBeHiddenAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_window is not null)
            await _window.DisposeAsync();
    }

    private async Task<(IPage Page, StaffBrowser Staff, ICDPSession Phone)> SignInAsync()
    {
        var business = await TestBusiness.OpenAsync(server);
        var email = $"{Guid.NewGuid():n}@example.com";
        await business.AddMemberAsync(Role.Owner, email);
        _window = await chromium.OpenWindowAsync(390);
        var page = await _window.NewPageAsync();
        var phone = await _window.NewCDPSessionAsync(page);
        await phone.SendAsync("WebAuthn.enable");
        var made = await phone.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = true,
                ["automaticPresenceSimulation"] = true,
            },
        });
        _authenticator = made!.Value.GetProperty("authenticatorId").GetString()!;
        var staff = new StaffBrowser(page, Named);
        await staff.SignInAsync(email, TestBusiness.Password);
        return (page, staff, phone);
    }

    private static async Task FillAsync(IPage page, string password)
    {
        await page.Locator("[name=name]").FillAsync("My phone");
        await page.Locator("[name=current]").FillAsync(password);
    }

    private async Task SignOutAsync(IPage page)
    {
        await page.GotoAsync(new Uri(Named, "/settings/account").AbsoluteUri);
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = "Sign out here" }).ClickAsync();
        await page.WaitForURLAsync(new Uri(Named, "/sign-in").AbsoluteUri);
    }

    private static async Task ExpectEverybodyCanUseAsync(IPage page)
    {
        var result = await page.RunAxe(ReadTheReportTests.Wcag22);
        result.Violations.Select(fault => $"{page.Url}: {fault.Id}: {fault.Help}").ShouldBeEmpty();
    }
}
