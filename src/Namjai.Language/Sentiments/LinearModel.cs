using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text;

namespace Namjai.Language.Sentiments;

/// <summary>
/// One weight per feature and output, in a byte each: a text's score for an output is
/// bias + sum of weights x 10 / sqrt(features + 1). Written and read as a small compressed file.
/// </summary>
internal sealed class LinearModel
{
    private static readonly byte[] Magic = "NJLM3"u8.ToArray();

    private readonly sbyte[] _weights;
    private readonly float[] _largest;
    private readonly float[] _biases;
    private readonly float[] _values;

    private LinearModel(sbyte[] weights, float[] largest, float[] biases)
    {
        _weights = weights;
        _largest = largest;
        _biases = biases;
        _values = new float[256];
        for (var code = -127; code <= 127; code++) _values[code & 255] = code * MathF.Abs(code) / (127f * 127f);
    }

    public int Outputs => _largest.Length;

    /// <summary>A long text has more features, and its score must not grow without end.</summary>
    public static float LengthFactor(int features) => 10f / MathF.Sqrt(features + 1);

    /// <summary>Rounds trained weights, one array of <see cref="FeatureExtractor.Buckets"/> per output, to a byte each.</summary>
    public static LinearModel Quantize(IReadOnlyList<float[]> weights, IReadOnlyList<float> biases)
    {
        var outputs = weights.Count;
        var small = new sbyte[FeatureExtractor.Buckets * outputs];
        var largest = new float[outputs];
        for (var output = 0; output < outputs; output++)
        {
            // Codes grow with the square root of the weight: most weights are small, and many small ones decide a text.
            largest[output] = MathF.Max(1e-9f, weights[output].Max(MathF.Abs));
            for (var bucket = 0; bucket < FeatureExtractor.Buckets; bucket++)
            {
                var weight = weights[output][bucket];
                small[(bucket * outputs) + output] = (sbyte)MathF.Round(MathF.CopySign(127 * MathF.Sqrt(MathF.Abs(weight) / largest[output]), weight));
            }
        }
        return new LinearModel(small, largest, [.. biases]);
    }

    /// <summary>The scores of a text's features, one per output.</summary>
    public void Score(FeatureBag bag, Span<double> scores)
    {
        Span<float> sums = stackalloc float[Outputs];
        sums.Clear();
        var (weights, values) = (_weights, _values);
        foreach (var id in bag.Ids)
        {
            var at = weights.AsSpan(id * sums.Length, sums.Length);
            for (var output = 0; output < at.Length; output++) sums[output] += values[(byte)at[output]];
        }
        var factor = LengthFactor(bag.Count);
        for (var output = 0; output < sums.Length; output++)
            scores[output] = _biases[output] + (factor * _largest[output] * sums[output]);
    }

    public void Write(Stream into)
    {
        using var packed = new BrotliStream(into, CompressionLevel.SmallestSize, leaveOpen: true);
        using var writer = new BinaryWriter(packed, Encoding.UTF8);
        writer.Write(Magic);
        writer.Write(Outputs);
        foreach (var size in _largest) writer.Write(size);
        foreach (var bias in _biases) writer.Write(bias);
        writer.Write(MemoryMarshal.AsBytes(_weights.AsSpan()));
    }

    public static LinearModel Read(Stream from)
    {
        using var packed = new BrotliStream(from, CompressionMode.Decompress);
        using var reader = new BinaryReader(packed, Encoding.UTF8);
        if (!reader.ReadBytes(Magic.Length).AsSpan().SequenceEqual(Magic)) throw new InvalidDataException("This is not a model file of this version.");
        var outputs = reader.ReadInt32();
        var largest = ReadNumbers(reader, outputs);
        var biases = ReadNumbers(reader, outputs);
        var weights = new sbyte[FeatureExtractor.Buckets * outputs];
        packed.ReadExactly(MemoryMarshal.AsBytes(weights.AsSpan()));
        return new LinearModel(weights, largest, biases);
    }

    private static float[] ReadNumbers(BinaryReader reader, int count)
    {
        var numbers = new float[count];
        for (var at = 0; at < count; at++) numbers[at] = reader.ReadSingle();
        return numbers;
    }
}
