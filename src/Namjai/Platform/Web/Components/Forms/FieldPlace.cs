namespace Namjai.Platform.Web.Components.Forms;

/// <summary>What a <c>Field</c> tells the input within it.</summary>
internal sealed record FieldPlace(string Name, string Id, string? DescribedBy, bool Required, bool HasFault)
{
    /// <summary>For <c>aria-invalid</c>, which wants a word.</summary>
    public string? Invalid => HasFault ? "true" : null;

    /// <summary>A field's id in the page, which the list of faults leads to.</summary>
    public static string IdOf(string name) => "field-" + name.Replace('.', '-').Replace('[', '-').Replace("]", "", StringComparison.Ordinal);

    public static FieldPlace Of(string name, string? hint, string? error, bool required)
    {
        var id = IdOf(name);
        var described = string.Join(' ', new[] { hint is null ? null : id + "-hint", error is null ? null : id + "-fault" }.OfType<string>());
        return new FieldPlace(name, id, described.Length > 0 ? described : null, required, error is not null);
    }
}
