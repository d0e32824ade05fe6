using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Namjai.Platform.Api.Once;

namespace Namjai.Platform.Api.Description;

/// <summary>The description of the calls for programs, at <c>/openapi/v1.json</c>.</summary>
internal static class ApiDescription
{
    public const string Path = "/openapi/v1.json";
    private const string Key = "key";

    public static IServiceCollection AddApiDescription(this IServiceCollection services) => services.AddOpenApi("v1", description =>
    {
        description.ShouldInclude = call => ("/" + call.RelativePath).StartsWith(ApiRoutes.Root + "/", StringComparison.Ordinal);
        description.AddDocumentTransformer(Introduce);
        description.AddOperationTransformer(SayWhoMayCall);
    });

    public static void Map(IEndpointRouteBuilder routes) => routes.MapOpenApi("/openapi/{documentName}.json").AllowAnonymous();

    private static Task Introduce(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellation)
    {
        document.Info = new OpenApiInfo
        {
            Title = "Namjai",
            Version = "v1",
            Description = "Customer experience for small businesses: ask, listen, understand. Errors are problems as in RFC 9457 that name the field. "
                + "Lists are answered as items and next; give next as after to go on. Writes take an Idempotency-Key.",
            License = new OpenApiLicense { Name = "Apache-2.0" },
        };
        document.Servers = [];
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>(StringComparer.Ordinal);
        document.Components.SecuritySchemes[Key] = new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.Http,
            Scheme = "bearer",
            BearerFormat = "nj_...",
            Description = "A key of your workspace, made under Settings, API keys.",
        };
        return Task.CompletedTask;
    }

    private static Task SayWhoMayCall(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellation)
    {
        var about = context.Description.ActionDescriptor.EndpointMetadata;
        if (!about.OfType<Microsoft.AspNetCore.Authorization.IAllowAnonymous>().Any())
            operation.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Key, context.Document)] = [] }];
        if (about.OfType<AnswersOnce>().Any())
        {
            operation.Parameters ??= [];
            operation.Parameters.Add(new OpenApiParameter
            {
                Name = AnswersOnce.Header,
                In = ParameterLocation.Header,
                Description = "Any text of your own, new for each new call: sent again with the same key, the call is answered as before and not done twice. Kept for 24 hours.",
                Schema = new OpenApiSchema { Type = JsonSchemaType.String, MaxLength = KeptAnswer.LongestKey },
            });
        }
        return Task.CompletedTask;
    }
}
