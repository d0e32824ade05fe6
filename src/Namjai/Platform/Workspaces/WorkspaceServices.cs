using Namjai.Platform.Workspaces.SetUp;

namespace Namjai.Platform.Workspaces;

/// <summary>Businesses and how one is set up.</summary>
internal static class WorkspaceServices
{
    public static IServiceCollection AddWorkspaces(this IServiceCollection services) => services
        .AddSingleton<IsSetUp>()
        .AddScoped<SetUpBusiness>();
}
