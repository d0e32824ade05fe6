using Namjai.Platform.Database;

namespace Namjai.Platform.Web.Hosting;

/// <summary>How the program is asked to serve.</summary>
/// <param name="Database">Where the data is.</param>
/// <param name="Urls">Addresses to listen on, separated by semicolons.</param>
/// <param name="LimitsRates">False only for load tests.</param>
internal sealed record ServeChoice(DatabaseChoice Database, string Urls, bool LimitsRates = true)
{
    /// <summary>Whose word is taken for who a request is from: see <see cref="BehindProxy"/>.</summary>
    public IReadOnlyList<string> Proxies { get; init; } = [];

    public const string DefaultFolder = "./data";
    public const string DefaultUrls = "http://127.0.0.1:8080";

    /// <summary>A connection string in the environment means PostgreSQL; otherwise the data folder's file.</summary>
    public static DatabaseChoice DatabaseIn(string folder) =>
        Environment.GetEnvironmentVariable("ConnectionStrings__Namjai") is { Length: > 0 } connection
            ? DatabaseChoice.Postgres(connection, folder)
            : DatabaseChoice.Sqlite(folder);
}
