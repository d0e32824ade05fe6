using Namjai.Language.Sentiments;

namespace Namjai.Training;

/// <summary>How each model is made of labelled texts. The numbers were chosen on validation parts, and are the same for every run.</summary>
internal static class Recipe
{
    // Raises the rarer classes to where accuracy and macro-F1 are both good, by five-fold cross-validation on social-train and social-valid together.
    private static readonly float[] ThaiPriors = [0.3f, 0f, 0.6f, 2f];

    private static readonly FitSettings ThaiFit = new(L2: 10, RatioShare: 0.5f, SeenAtLeast: 2);
    public static readonly FitSettings ChineseFit = new(L2: 5, RatioShare: 0.5f, SeenAtLeast: 2);
    public static readonly FitSettings EnglishFit = new(L2: 4, RatioShare: 0.8f, SeenAtLeast: 1);

    public static LinearModel Thai(IReadOnlyList<LabelledText> texts)
    {
        var fits = new (float[] Weights, float Bias)[4];
        Parallel.For(0, 4, label => fits[label] = LogisticFit.Fit(
            texts, text => text.Label == label, text => text.Label == label && label == FourClasses.Question ? 2 : text.Weight, ThaiFit));
        return LinearModel.Quantize(Array.ConvertAll(fits, fit => fit.Weights), [.. fits.Select((fit, label) => fit.Bias + ThaiPriors[label])]);
    }

    /// <summary>Praise against blame, and <paramref name="neither"/> against both.</summary>
    public static LinearModel English(IReadOnlyList<LabelledText> texts, IReadOnlyList<LabelledText> neither)
    {
        var feeling = LogisticFit.Fit(texts, text => text.Label == 1, text => text.Weight, EnglishFit);
        var neutral = LogisticFit.Fit([.. texts, .. neither], text => text.Label == Neither, text => text.Weight, EnglishFit);
        return LinearModel.Quantize([feeling.Weights, neutral.Weights], [feeling.Bias, neutral.Bias]);
    }

    /// <summary>The label of texts that neither praise nor blame.</summary>
    public const int Neither = 2;

    public static LinearModel TwoClasses(IReadOnlyList<LabelledText> texts, FitSettings settings)
    {
        var fit = LogisticFit.Fit(texts, text => text.Label == 1, text => text.Weight, settings);
        return LinearModel.Quantize([fit.Weights], [fit.Bias]);
    }
}
