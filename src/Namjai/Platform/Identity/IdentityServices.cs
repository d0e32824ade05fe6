using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Namjai.Platform.Api;
using Namjai.Platform.Database;
using Namjai.Platform.Identity.Accounts;
using Namjai.Platform.Identity.Invitations;
using Namjai.Platform.Identity.Keys;
using Namjai.Platform.Identity.Members;
using Namjai.Platform.Identity.Passwords;
using Namjai.Platform.Identity.Sessions;
using Namjai.Platform.Identity.SignIn;
using Namjai.Platform.Web.Components;
using Namjai.Platform.Web.Components.Shell;
using Namjai.Platform.Workspaces.Settings;

namespace Namjai.Platform.Identity;

/// <summary>Who may come in: people by cookie, programs by key.</summary>
internal static class IdentityServices
{
    private const string ByPath = "ByPath";

    public static IServiceCollection AddNamjaiIdentity(this IServiceCollection services)
    {
        services
            .AddScoped<IssueApiKey>()
            .AddScoped<OpenAccount>()
            .AddScoped<CheckPassword>()
            .AddScoped<AccountFaults>()
            .AddScoped<FindInvitation>()
            .AddScoped<AcceptInvitation>()
            .AddScoped<ReadAccount>()
            .AddScoped<ReadMembers>()
            .AddScoped<ChangeMember>()
            .AddSingleton(NavigationEntry.OfSettings<AccountWords>(900, OwnAccount.Path, IconName.Account, "Title"))
            .AddSingleton(NavigationEntry.OfSettings<MemberWords>(910, MemberRoutes.Path, IconName.Members, "Title", Role.Owner))
            .AddSingleton(NavigationEntry.OfSettings<KeyWords>(920, KeyRoutes.Path, IconName.Key, "Title", Role.Owner))
            .AddSingleton(NavigationEntry.OfSettings<WorkspaceWords>(890, WorkspaceRoutes.Path, IconName.Shop, "Title", Role.Owner))
            .AddScoped<SessionEvents>()
            .AddScoped<IUserClaimsPrincipalFactory<Account>, AccountPrincipal>();
        services.AddScoped<ILookupNormalizer, LookupNames>();
        services.AddIdentityCore<Account>(Set)
            .AddEntityFrameworkStores<NamjaiDb>()
            .AddSignInManager()
            .AddDefaultTokenProviders()
            .AddPasswordValidator<PasswordRules>();
        services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = 210_000);
        // A passkey stands for both steps, so its holder is always verified.
        services.Configure<IdentityPasskeyOptions>(passkeys => passkeys.UserVerificationRequirement = passkeys.ResidentKeyRequirement = "required");
        services.AddAuthentication(ByPath)
            .AddPolicyScheme(ByPath, displayName: null, policy => policy.ForwardDefaultSelector = context =>
                context.Request.Path.StartsWithSegments(ApiRoutes.Root, StringComparison.Ordinal) ? ApiKeyAuthentication.SchemeName : IdentityConstants.ApplicationScheme)
            .AddScheme<AuthenticationSchemeOptions, ApiKeyAuthentication>(ApiKeyAuthentication.SchemeName, configureOptions: null)
            .AddIdentityCookies();
        services.ConfigureApplicationCookie(cookie =>
        {
            cookie.Cookie.Name = "namjai.session";
            cookie.ExpireTimeSpan = TimeSpan.FromDays(14);
            cookie.SlidingExpiration = true;
            cookie.EventsType = typeof(SessionEvents);
        });
        // The keys lie in the database beside what they protect (docs/decisions/0020): that they aren't encrypted there once more is no news.
        services.AddLogging(logs => logs.AddFilter("Microsoft.AspNetCore.DataProtection.KeyManagement.XmlKeyManager", LogLevel.Error));
        Permission.AddPolicies(services.AddAuthorizationBuilder());
        return services;
    }

    private static void Set(IdentityOptions options)
    {
        options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
        options.User.RequireUniqueEmail = true;
        // People sign in by their e-mail address, which may hold any letter.
        options.User.AllowedUserNameCharacters = "";
        options.Password.RequiredLength = PasswordRules.Shortest;
        options.Password.RequireDigit = options.Password.RequireLowercase = options.Password.RequireUppercase = options.Password.RequireNonAlphanumeric = false;
        options.Lockout.MaxFailedAccessAttempts = 5;
        options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
    }
}
