using System.Collections.Concurrent;
using System.Security.Claims;
using Namjai.Platform.Identity;

namespace Namjai.Platform.Web.Live;

/// <summary>Counts each person's open streams, so that nobody's forgotten tabs use up the server.</summary>
internal sealed class OpenStreams
{
    public const int MostPerPerson = 12;

    private readonly ConcurrentDictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>Null when the person has enough of them.</summary>
    public IDisposable? TakePlace(ClaimsPrincipal person)
    {
        var key = $"{Permission.WorkspaceOf(person)} {person.FindFirstValue(ClaimTypes.NameIdentifier) ?? person.Identity?.Name}";
        if (_counts.AddOrUpdate(key, 1, (_, count) => count + 1) <= MostPerPerson)
            return new Place(this, key);
        GiveBack(key);
        return null;
    }

    private void GiveBack(string key)
    {
        if (_counts.AddOrUpdate(key, 0, (_, count) => count - 1) == 0)
            _counts.TryRemove(KeyValuePair.Create(key, 0));
    }

    private sealed class Place(OpenStreams streams, string key) : IDisposable
    {
        public void Dispose() => streams.GiveBack(key);
    }
}
