namespace Namjai.Platform.Web.Headers;

/// <summary>What a browser may do with our pages: nothing inline, nothing from elsewhere, in nobody's frame.</summary>
internal static class PagePolicy
{
    /// <summary>For pages that fetch their sheet and scripts from here.</summary>
    public static string Default { get; } = Write("'self'");

    /// <summary>For pages that carry their sheet inside; admits that sheet and no other.</summary>
    public static string With(Stylesheet sheet) => Write($"'{sheet.Hash}'");

    private static string Write(string styles) =>
        $"default-src 'none'; script-src 'self'; style-src {styles}; img-src 'self' data:; connect-src 'self'; font-src 'none'; manifest-src 'self'; " +
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
}
