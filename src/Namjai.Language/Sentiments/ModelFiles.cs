namespace Namjai.Language.Sentiments;

/// <summary>The model files inside the assembly.</summary>
internal static class ModelFiles
{
    public static LinearModel Read(string name)
    {
        using var file = typeof(ModelFiles).Assembly.GetManifestResourceStream($"Namjai.Language.Models.{name}.nj")
            ?? throw new InvalidOperationException($"The model {name} is missing; tools/Namjai.Training makes it.");
        return LinearModel.Read(file);
    }
}
