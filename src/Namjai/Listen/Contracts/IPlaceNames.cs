namespace Namjai.Listen.Contracts;

/// <summary>What people call the touchpoints and channels that answers are kept under by key. Programs see the keys.</summary>
public interface IPlaceNames
{
    /// <summary>A ready touchpoint's name in the language; an owner's own one as they typed it, tidied.</summary>
    /// <param name="key">As it is kept; blank stays blank.</param>
    /// <param name="language">Code of the reader's language: <c>th</c>, <c>zh</c> or <c>en</c>.</param>
    string Touchpoint(string key, string language);

    /// <inheritdoc cref="Touchpoint"/>
    string Channel(string key, string language);
}
