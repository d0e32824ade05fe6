using Namjai.Language.Sentiments;

namespace Namjai.Tests.Language;

public class LinearModelTests
{
    [Fact]
    public void A_model_is_the_same_after_writing_and_reading()
    {
        var weights = new float[FeatureExtractor.Buckets];
        (weights[3], weights[70_000], weights[1_000_000]) = (0.5f, -0.02f, 0.001f);
        var model = LinearModel.Quantize([weights], [0.25f]);
        using var file = new MemoryStream();
        model.Write(file);
        file.Position = 0;
        Score(LinearModel.Read(file), 3, 70_000, 1_000_000).ShouldBe(Score(model, 3, 70_000, 1_000_000));
    }

    [Fact]
    public void Small_weights_keep_their_worth_beside_large_ones()
    {
        var weights = new float[FeatureExtractor.Buckets];
        (weights[3], weights[5]) = (1f, 0.01f);
        var score = Score(LinearModel.Quantize([weights], [0]), 5);
        (score / LinearModel.LengthFactor(1)).ShouldBe(0.01, tolerance: 0.001);
    }

    [Fact]
    public void A_file_of_another_kind_is_refused()
    {
        using var packed = new MemoryStream();
        using (var brotli = new System.IO.Compression.BrotliStream(packed, System.IO.Compression.CompressionMode.Compress, leaveOpen: true))
            brotli.Write("something else"u8);
        packed.Position = 0;
        Should.Throw<InvalidDataException>(() => LinearModel.Read(packed));
    }

    private static double Score(LinearModel model, params ReadOnlySpan<int> ids)
    {
        var bag = new FeatureBag();
        bag.Clear();
        foreach (var id in ids) bag.Add(id);
        Span<double> score = stackalloc double[1];
        model.Score(bag, score);
        return score[0];
    }
}
