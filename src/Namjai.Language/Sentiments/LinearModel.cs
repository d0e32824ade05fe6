using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text;

namespace Namjai.Language.Sentiments;

/// <summary>
/// One weight per feature and output, in a byte each: a text's score for an output is
/// bias + scale x sum of weights x 10 / sqrt(features + 1). Written and read as a small compressed file.
/// </summary>
internal sealed class LinearModel
{
    private static readonly byte[] Magic = "NJLM2"u8.ToArray();

    private readonly sbyte[] _weights;
    private readonly float[] _scales;
    private readonly float[] _biases;

    private LinearModel(sbyte[] weights, float[] scales, float[] biases)
    {
        _weights = weights;
        _scales = scales;
        _biases = biases;
    }

    public int Outputs => _scales.Length;

    /// <summary>A long text has more features, and its score must not grow without end.</summary>
    public static float LengthFactor(int features) => 10f / MathF.Sqrt(features + 1);

    /// <summary>Rounds trained weights, one array of <see cref="FeatureExtractor.Buckets"/> per output, to a byte each.</summary>
    public static LinearModel Quantize(IReadOnlyList<float[]> weights, IReadOnlyList<float> biases)
    {
        var outputs = weights.Count;
        var small = new sbyte[FeatureExtractor.Buckets * outputs];
        var scales = new float[outputs];
        for (var output = 0; output < outputs; output++)
        {
            // The few largest weights are clipped, so that the many small ones keep their differences.
            var sizes = weights[output].Where(w => w != 0).Select(MathF.Abs).Order().ToArray();
            scales[output] = sizes.Length == 0 ? 1 : sizes[(int)(sizes.Length * 0.9995)] / sbyte.MaxValue;
            for (var bucket = 0; bucket < FeatureExtractor.Buckets; bucket++)
                small[(bucket * outputs) + output] = (sbyte)Math.Clamp(MathF.Round(weights[output][bucket] / scales[output]), -127, 127);
        }
        return new LinearModel(small, scales, [.. biases]);
    }

    /// <summary>The scores of a text's features, one per output.</summary>
    public void Score(FeatureBag bag, Span<double> scores)
    {
        Span<int> sums = stackalloc int[_scales.Length];
        sums.Clear();
        var weights = _weights;
        if (sums.Length == 1)
        {
            foreach (var id in bag.Ids) sums[0] += weights[id];
        }
        else
        {
            foreach (var id in bag.Ids)
            {
                var at = weights.AsSpan(id * sums.Length, sums.Length);
                for (var output = 0; output < at.Length; output++) sums[output] += at[output];
            }
        }
        var factor = LengthFactor(bag.Count);
        for (var output = 0; output < sums.Length; output++)
            scores[output] = _biases[output] + (factor * _scales[output] * sums[output]);
    }

    public void Write(Stream into)
    {
        using var packed = new BrotliStream(into, CompressionLevel.SmallestSize, leaveOpen: true);
        using var writer = new BinaryWriter(packed, Encoding.UTF8);
        writer.Write(Magic);
        writer.Write(Outputs);
        foreach (var scale in _scales) writer.Write(scale);
        foreach (var bias in _biases) writer.Write(bias);
        writer.Write(MemoryMarshal.AsBytes(_weights.AsSpan()));
    }

    public static LinearModel Read(Stream from)
    {
        using var packed = new BrotliStream(from, CompressionMode.Decompress);
        using var reader = new BinaryReader(packed, Encoding.UTF8);
        if (!reader.ReadBytes(Magic.Length).AsSpan().SequenceEqual(Magic)) throw new InvalidDataException("This is not a model file of this version.");
        var outputs = reader.ReadInt32();
        var scales = ReadNumbers(reader, outputs);
        var biases = ReadNumbers(reader, outputs);
        var weights = new sbyte[FeatureExtractor.Buckets * outputs];
        packed.ReadExactly(MemoryMarshal.AsBytes(weights.AsSpan()));
        return new LinearModel(weights, scales, biases);
    }

    private static float[] ReadNumbers(BinaryReader reader, int count)
    {
        var numbers = new float[count];
        for (var at = 0; at < count; at++) numbers[at] = reader.ReadSingle();
        return numbers;
    }
}
