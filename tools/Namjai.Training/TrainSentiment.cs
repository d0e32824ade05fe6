using Namjai.Language.Sentiments;
using Namjai.Language.Texts;

namespace Namjai.Training;

/// <summary>
/// Trains the sentiment models twice: first on a part, to say how well they do on the rest, then on everything, to ship.
/// </summary>
internal sealed class TrainSentiment(Corpora corpora, string modelFolder)
{
    private const int Folds = 5;
    private const float ReviewWeight = 1;

    private readonly Dictionary<string, LinearModel> _models = new(StringComparer.Ordinal);

    public void Run()
    {
        Table.Begin();
        English();
        Chinese();
        Thai();
    }

    private void Thai()
    {
        List<LabelledText> train = corpora.ThaiSocial("train"), valid = corpora.ThaiSocial("valid"), reviews = corpora.ThaiRestaurants(ReviewWeight).WithoutCopies();

        // The validation part is the collection's own; texts of it that also stand in the training part are left out of training.
        var unseen = valid.Select(text => text.Text).ToHashSet(StringComparer.Ordinal);
        var model = Recipe.Thai([.. train.Where(text => !unseen.Contains(text.Text)), .. reviews]);
        Table.PrintFour("th social (validation)", valid, Reader(LanguageDetector.Thai, model));
        Table.PrintPolarity("th social, praise and blame alone", [.. valid.Where(t => t.Label is FourClasses.Negative or FourClasses.Positive)],
            Reader(LanguageDetector.Thai, model), FourClasses.Positive);

        var folds = new SentimentReading[reviews.Count];
        for (var fold = 0; fold < Folds; fold++)
        {
            var part = Recipe.Thai([.. train, .. reviews.Where(text => !Split.IsHeldOut(text, fold, Folds))]);
            var read = Reader(LanguageDetector.Thai, part);
            for (var at = 0; at < reviews.Count; at++)
            {
                if (Split.IsHeldOut(reviews[at], fold, Folds)) folds[at] = read(reviews[at]);
            }
        }
        var places = reviews.Select((text, at) => (text, at)).ToDictionary(pair => pair.text, pair => pair.at);
        Table.PrintPolarity("th restaurants (5-fold)", reviews, text => folds[places[text]], FourClasses.Positive);

        Write("sentiment-th", Recipe.Thai([.. train, .. valid, .. reviews]));
    }

    private void Chinese()
    {
        List<LabelledText> hotel = corpora.Chinese("hotel"), takeaway = corpora.Chinese("takeaway"),
            shopping = corpora.Chinese("shopping", weight: 0.3f);
        var all = hotel.Concat(takeaway).Concat(shopping).WithoutCopies();
        var model = Recipe.TwoClasses([.. all.Where(text => !Split.IsHeldOut(text))], Recipe.ChineseFit);
        Table.PrintPolarity("zh hotel", [.. hotel.Where(text => Split.IsHeldOut(text))], Reader(LanguageDetector.Chinese, model));
        Table.PrintPolarity("zh takeaway", [.. takeaway.Where(text => Split.IsHeldOut(text))], Reader(LanguageDetector.Chinese, model));
        Table.PrintPolarity("zh shopping", [.. shopping.Where(text => Split.IsHeldOut(text))], Reader(LanguageDetector.Chinese, model));
        Table.PrintPolarity("zh restaurants (another source)", corpora.ChineseStars(), Reader(LanguageDetector.Chinese, model));
        Write("sentiment-zh", Recipe.TwoClasses(all, Recipe.ChineseFit));
    }

    private void English()
    {
        List<LabelledText> train = corpora.English("sentences-train"), dev = corpora.English("sentences-dev"), brief = corpora.English("short-reviews"),
            restaurants = corpora.EnglishRestaurants(weight: 0.15f).WithoutCopies();
        var unseen = dev.Select(text => text.Text).ToHashSet(StringComparer.Ordinal);
        // Thai social media carry some English advertisements and news, labelled neutral: the only neutral English there is.
        var neither = Neutral(corpora.ThaiSocial("train"));
        var model = Recipe.English(
            [.. train.Where(text => !unseen.Contains(text.Text)), .. brief.Concat(restaurants).Where(text => !Split.IsHeldOut(text))], neither);
        Table.PrintPolarity("en sentences (validation)", dev, Reader(LanguageDetector.English, model));
        Table.PrintPolarity("en short reviews", [.. brief.Where(text => Split.IsHeldOut(text))], Reader(LanguageDetector.English, model));
        Table.PrintPolarity("en restaurants", [.. restaurants.Where(text => Split.IsHeldOut(text))], Reader(LanguageDetector.English, model));
        Write("sentiment-en", Recipe.English([.. train, .. dev, .. brief, .. restaurants], neither));
    }

    private static List<LabelledText> Neutral(IEnumerable<LabelledText> social) => social
        .Where(text => text.Label == FourClasses.Neutral && string.Equals(LanguageDetector.Detect(text.Text), LanguageDetector.English, StringComparison.Ordinal))
        .Select(text => new LabelledText(text.Text, Recipe.Neither, weight: 5) { Features = text.Features })
        .ToList();

    // As the product reads: the language is told first, and a text told to be in another language is read by that language's model.
    private Func<LabelledText, SentimentReading> Reader(string language, LinearModel model)
    {
        _models[language] = model;
        var sentiment = new SentimentModel(told => _models.GetValueOrDefault(told, model));
        return text => sentiment.Read(text.Text, LanguageDetector.Detect(text.Text));
    }

    private void Write(string name, LinearModel model)
    {
        var path = Path.Combine(modelFolder, name + ".nj");
        using (var file = File.Create(path)) model.Write(file);
        Console.WriteLine(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"  wrote {name}.nj, {new FileInfo(path).Length / 1024.0:F0} KB"));
    }
}
