using Namjai.Platform.Web.Pages.Kept;

namespace Namjai.Platform.Web.Pages;

/// <summary>What pages and their forms need.</summary>
internal static class PageServices
{
    public const string FormTokenField = "form-token";

    public static IServiceCollection AddPages(this IServiceCollection services) => services
        .AddSingleton<KeptForms>()
        .AddAntiforgery(forms =>
        {
            forms.Cookie.Name = "namjai.form";
            forms.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            forms.FormFieldName = FormTokenField;
            // Framing is refused by the policy that every page carries.
            forms.SuppressXFrameOptionsHeader = true;
        });
}
