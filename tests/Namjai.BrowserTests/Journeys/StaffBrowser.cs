using Microsoft.Playwright;

namespace Namjai.BrowserTests.Journeys;

/// <summary>What staff do on their pages, in English.</summary>
internal sealed class StaffBrowser(IPage page, Uri address)
{
    public const string Password = "a quiet corner by the window";

    public IPage Page => page;

    public ILocator Title => page.GetByRole(AriaRole.Heading, new() { Level = 1 });

    public Task OpenAsync(string path) => page.GotoAsync(new Uri(address, path).AbsoluteUri);

    public async Task SetUpAsync(string business, string email)
    {
        await OpenAsync("/");
        await page.Locator("[name=name]").FillAsync(business);
        await page.Locator("[name=timeZone]").FillAsync("Asia/Bangkok");
        await page.Locator("[name=ownerName]").FillAsync("Nam");
        await page.Locator("[name=email]").FillAsync(email);
        await page.Locator("[name=password]").FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Open the business" }).ClickAsync();
    }

    public async Task SignInAsync(string email, string password)
    {
        await OpenAsync("/sign-in");
        await page.Locator("[name=email]").FillAsync(email);
        await page.Locator("[name=password]").FillAsync(password);
        await page.Locator("main form[action^='/sign-in'] button").First.ClickAsync();
        await page.WaitForURLAsync(new Uri(address, "/").AbsoluteUri);
    }

    /// <summary>Makes a ready survey of satisfaction after a visit and opens it to customers.</summary>
    /// <returns>Its link.</returns>
    public async Task<string> AskCustomersAsync()
    {
        await OpenAsync("/surveys/new");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show me the questions" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Open to customers" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Close", Exact = true })).ToBeVisibleAsync();
        return await page.Locator(".copy .input").InputValueAsync();
    }
}
