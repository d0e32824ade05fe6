using System.Globalization;

namespace Namjai.Platform.Localization;

/// <summary>While it lasts, words come in the reader's language; then as before.</summary>
internal sealed class SpokenLanguage : IDisposable
{
    private readonly CultureInfo _before = CultureInfo.CurrentCulture;
    private readonly CultureInfo _wordsBefore = CultureInfo.CurrentUICulture;

    public SpokenLanguage(ReaderLanguage language) => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = language.Culture;

    public void Dispose() => (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (_before, _wordsBefore);
}
