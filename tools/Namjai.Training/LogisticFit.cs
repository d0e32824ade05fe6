using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
using Namjai.Language.Sentiments;

namespace Namjai.Training;

/// <summary>
/// Logistic regression (L-BFGS, by ML.NET) on hashed features, each scaled by how differently the two classes use it:
/// its log-count ratio (Wang and Manning 2012), mixed with 1.
/// </summary>
internal static class LogisticFit
{
    /// <param name="texts">What to learn from.</param>
    /// <param name="isOne">The class that a score above zero stands for.</param>
    /// <param name="weight">How much a text counts.</param>
    public static (float[] Weights, float Bias) Fit(
        IReadOnlyList<LabelledText> texts, Func<LabelledText, bool> isOne, Func<LabelledText, float> weight, FitSettings settings)
    {
        var columns = Columns(texts, settings.SeenAtLeast, out var width);
        var scales = Scales(texts, isOne, weight, columns, width, settings.RatioShare);
        var context = new MLContext(seed: 1);
        var schema = SchemaDefinition.Create(typeof(Row));
        schema[nameof(Row.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, width);
        var rows = texts.Select(text => new Row { Label = isOne(text), Weight = weight(text), Features = Vector(text, columns, scales) }).ToArray();
        var trainer = context.BinaryClassification.Trainers.LbfgsLogisticRegression(new LbfgsLogisticRegressionBinaryTrainer.Options
        {
            ExampleWeightColumnName = nameof(Row.Weight),
            L1Regularization = 0,
            L2Regularization = settings.L2,
            HistorySize = 10,
            MaximumNumberOfIterations = 60,
            OptimizationTolerance = 1e-5f,
            NumberOfThreads = 1,
        });
        var fitted = trainer.Fit(context.Data.LoadFromEnumerable(rows, schema)).Model.SubModel;

        var weights = new float[FeatureExtractor.Buckets];
        for (var bucket = 0; bucket < weights.Length; bucket++)
        {
            if (columns[bucket] is var column and >= 0)
                weights[bucket] = fitted.Weights[column] * scales[column] * FeatureExtractor.Loudness(bucket);
        }
        return (weights, fitted.Bias);
    }

    private static int[] Columns(IReadOnlyList<LabelledText> texts, int seenAtLeast, out int width)
    {
        var columns = new int[FeatureExtractor.Buckets];
        foreach (var text in texts)
        {
            foreach (var bucket in text.Features) columns[bucket]++;
        }
        width = 0;
        for (var bucket = 0; bucket < columns.Length; bucket++)
            columns[bucket] = columns[bucket] >= seenAtLeast ? width++ : -1;
        return columns;
    }

    private static float[] Scales(
        IReadOnlyList<LabelledText> texts, Func<LabelledText, bool> isOne, Func<LabelledText, float> weight, int[] columns, int width, float ratioShare)
    {
        double ones = 0, others = 0;
        double[] inOnes = new double[width], inOthers = new double[width];
        foreach (var text in texts)
        {
            var one = isOne(text);
            if (one) ones += weight(text);
            else others += weight(text);
            foreach (var bucket in text.Features)
            {
                if (columns[bucket] is var column and >= 0) (one ? inOnes : inOthers)[column] += weight(text);
            }
        }
        var scales = new float[width];
        for (var column = 0; column < width; column++)
        {
            var ratio = Math.Log((inOnes[column] + 1) / (ones + 2) / ((inOthers[column] + 1) / (others + 2)));
            scales[column] = 1 - ratioShare + (ratioShare * (float)Math.Abs(ratio));
        }
        return scales;
    }

    private static VBuffer<float> Vector(LabelledText text, int[] columns, float[] scales)
    {
        var known = text.Features.Where(bucket => columns[bucket] >= 0).OrderBy(bucket => columns[bucket]).ToArray();
        var factor = LinearModel.LengthFactor(text.Features.Length);
        var values = Array.ConvertAll(known, bucket => factor * scales[columns[bucket]] * FeatureExtractor.Loudness(bucket));
        return new VBuffer<float>(scales.Length, known.Length, values, Array.ConvertAll(known, bucket => columns[bucket]));
    }

    private sealed class Row
    {
        public bool Label { get; set; }
        public float Weight { get; set; }

        [VectorType(1)]
        public VBuffer<float> Features { get; set; }
    }
}
