using System.Globalization;
using CsvHelper;
using Namjai.Language;

namespace Namjai.Training.Themes;

/// <summary>A restaurant review of the ASAP collection with its 18 aspects told as themes.</summary>
/// <param name="Text">The review.</param>
/// <param name="Themes">The themes labelled as mentioned, and whether they are praised (1), complained of (-1) or neither (0).</param>
internal sealed record AspectRow(string Text, IReadOnlyDictionary<Theme, int> Themes)
{
    private const int NotMentioned = -2;

    /// <summary>Which theme each aspect belongs to; the other themes are not labelled there and left out of the count.</summary>
    public static readonly IReadOnlyDictionary<string, Theme> ThemeOf = new Dictionary<string, Theme>(StringComparer.Ordinal)
    {
        ["location_traffic"] = Theme.Place,
        ["location_distance_from_business_district"] = Theme.Place,
        ["location_easy_to_find"] = Theme.Place,
        ["service_wait_time"] = Theme.Waiting,
        ["service_waiters_attitude"] = Theme.Staff,
        ["service_parking_convenience"] = Theme.Place,
        ["service_serving_speed"] = Theme.Waiting,
        ["price_level"] = Theme.Price,
        ["price_cost_effective"] = Theme.Price,
        ["price_discount"] = Theme.Price,
        ["environment_decoration"] = Theme.Place,
        ["environment_noise"] = Theme.Place,
        ["environment_space"] = Theme.Place,
        ["environment_cleaness"] = Theme.Cleanliness,
        ["dish_portion"] = Theme.Quality,
        ["dish_taste"] = Theme.Quality,
        ["dish_look"] = Theme.Quality,
        ["dish_recommendation"] = Theme.Quality,
    };

    public static List<AspectRow> Read(string file)
    {
        using var csv = CsvReader.FromFile(file);
        var rows = new List<AspectRow>();
        while (csv.Read())
        {
            var sums = new Dictionary<Theme, int>();
            foreach (var (aspect, theme) in ThemeOf)
            {
                var label = int.Parse(csv.GetString(aspect), CultureInfo.InvariantCulture);
                if (label != NotMentioned)
                    sums[theme] = sums.GetValueOrDefault(theme) + label;
            }

            // The file writes line breaks as a backslash and an n.
            var text = csv.GetString("reviewbody").Replace("\\n", "\n", StringComparison.Ordinal).Replace('\\', ' ');
            rows.Add(new AspectRow(text, sums.ToDictionary(sum => sum.Key, sum => Math.Sign(sum.Value))));
        }

        return rows;
    }
}
