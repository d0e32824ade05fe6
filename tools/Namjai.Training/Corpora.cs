using CsvHelper;
using Namjai.Language.Sentiments;
using Namjai.Language.Texts;

namespace Namjai.Training;

/// <summary>Reads the collections that the models are trained on from the data folder.</summary>
internal sealed class Corpora(string folder)
{
    public List<LabelledText> ThaiSocial(string part) => Read($"text/th/social-{part}.csv", "label", "text", FourLabels);

    public List<LabelledText> ThaiRestaurants(float weight = 1)
        => Read("text/th/restaurants.csv", "stars", "text", label => Polarity(label) switch { 0 => FourClasses.Negative, 1 => FourClasses.Positive, _ => null }, weight);

    public List<LabelledText> Chinese(string name, float weight = 1) => Read($"text/zh/{name}.csv", "label", "text", Binary, weight);

    public List<LabelledText> ChineseStars() => Read("text/zh/restaurant-aspects.csv", "star", "reviewbody", Polarity);

    public List<LabelledText> English(string name) => Read($"text/en/{name}.csv", "label", "text", Binary);

    public List<LabelledText> EnglishRestaurants(float weight) => Read("reviews/restaurants.csv", "stars", "comment", Polarity, weight);

    private List<LabelledText> Read(string file, string labelColumn, string textColumn, Func<string, int?> label, float weight = 1)
    {
        var path = Path.Combine(folder, file);
        if (!File.Exists(path)) throw new FileNotFoundException($"{file} is not in the data folder.", path);
        var texts = new List<LabelledText>();
        using (var csv = CsvReader.FromFile(path, CsvReaderOptions.Default, FileOptions.SequentialScan))
        {
            while (csv.Read())
            {
                var text = csv.GetString(textColumn);
                if (label(csv.GetString(labelColumn)) is { } known && !string.IsNullOrWhiteSpace(text)) texts.Add(new LabelledText(text, known, weight));
            }
        }
        Parallel.ForEach(texts, text => text.Features = SentimentModel.Extract(TextNormalizer.Normalize(text.Text).Trim()).Ids.ToArray());
        return texts;
    }

    private static int? FourLabels(string label) => label switch
    {
        "neg" => FourClasses.Negative,
        "neu" => FourClasses.Neutral,
        "pos" => FourClasses.Positive,
        "q" => FourClasses.Question,
        _ => null,
    };

    private static int? Binary(string label) => label switch { "0" => 0, "1" => 1, _ => null };

    // Three stars are neither praise nor blame.
    private static int? Polarity(string stars)
        => double.TryParse(stars, System.Globalization.CultureInfo.InvariantCulture, out var value) ? value <= 2 ? 0 : value >= 4 ? 1 : null : null;
}
