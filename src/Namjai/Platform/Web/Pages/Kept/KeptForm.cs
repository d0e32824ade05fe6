namespace Namjai.Platform.Web.Pages.Kept;

/// <summary>A form that could not be taken when it came, as it was typed, to be sent again by one tap.</summary>
/// <param name="Path">Where it was sent.</param>
/// <param name="Fields">What it held, in order; a field may be there several times.</param>
internal sealed record KeptForm(string Path, IReadOnlyList<KeptField> Fields)
{
    private const int Longest = 200_000;

    /// <summary>What a person typed, by the names that the page gives it.</summary>
    public IEnumerable<KeptField> Typed => Fields.Where(one => one.Label is not null && one.Value.Length > 0);

    /// <summary>Null if nothing can be kept: no form, files in it, longer than anybody types, or sent by somebody else's page, whose words nobody here has typed.</summary>
    public static async Task<KeptForm?> OfAsync(HttpContext context)
    {
        var request = context.Request;
        if (!HttpMethods.IsPost(request.Method) || !IsFromOurselves(request) || await request.TryReadFormAsync() is not { Files.Count: 0 } form)
            return null;
        var fields = form.Where(field => !IsSecret(field.Key))
            .SelectMany(field => field.Value.Select(value => new KeptField(field.Key, value ?? "", FieldLabels.Of(context, field.Key)))).ToList();
        return fields.Sum(field => field.Name.Length + field.Value.Length) > Longest || fields.Exists(field => HasNul(field.Name) || HasNul(field.Value))
            ? null
            : new KeptForm(LocalPath.Or(request.Path + request.QueryString, "/"), fields);
    }

    // Browsers say where a form was sent from, old ones by its origin alone.
    private static bool IsFromOurselves(HttpRequest request) => request.Headers["Sec-Fetch-Site"].ToString() switch
    {
        "" => request.Headers.Origin.Count == 0 || string.Equals(request.Headers.Origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase),
        var site => site is "same-origin" or "none",
    };

    // They are typed anew.
    private static bool IsSecret(string name) => name is PageServices.FormTokenField or KeptForms.Field or "code" or "current" or "credential"
        || name.Contains("password", StringComparison.OrdinalIgnoreCase);

    // Such a form is refused whenever it comes.
    private static bool HasNul(string text) => text.Contains('\0', StringComparison.Ordinal);
}

/// <param name="Label">What the page calls it, in the reader's language; null for what isn't typed.</param>
internal sealed record KeptField(string Name, string Value, string? Label);
