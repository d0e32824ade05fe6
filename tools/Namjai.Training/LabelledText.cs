namespace Namjai.Training;

/// <summary>A text with its class, how much it counts in training, and its features once they are extracted.</summary>
internal sealed class LabelledText(string text, int label, float weight = 1)
{
    public string Text { get; } = text;
    public int Label { get; } = label;
    public float Weight { get; } = weight;
    public int[] Features { get; set; } = [];
}
