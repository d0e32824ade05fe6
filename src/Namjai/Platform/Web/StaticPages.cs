using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Namjai.Platform.Localization;

namespace Namjai.Platform.Web;

/// <summary>Draws Razor components to text, in the reader's language, without a web server.</summary>
internal sealed class StaticPages(IServiceProvider services, ILoggerFactory logs)
{
    public async Task<string> RenderAsync<TPage>(ReaderLanguage language, IDictionary<string, object?> parameters)
        where TPage : IComponent
    {
        using var spoken = new SpokenLanguage(language);
        await using var renderer = new HtmlRenderer(services, logs);
        return await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<TPage>(ParameterView.FromDictionary(parameters))).ToHtmlString());
    }
}
