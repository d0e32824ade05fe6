using Namjai.Platform.Identity.Accounts;
using Namjai.Platform.Identity.Invitations;
using Namjai.Platform.Identity.Keys;
using Namjai.Platform.Identity.Members;
using Namjai.Platform.Identity.SignIn;

namespace Namjai.Platform.Identity;

/// <summary>The pages of whoever comes in and of who may.</summary>
internal static class IdentityRoutes
{
    public static void MapIdentity(this IEndpointRouteBuilder routes)
    {
        SignInRoutes.Map(routes);
        PasskeySignInRoutes.Map(routes);
        AccountRoutes.Map(routes);
        InvitationRoutes.Map(routes);
        MemberRoutes.Map(routes);
        KeyRoutes.Map(routes);
    }
}
