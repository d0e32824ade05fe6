using Namjai.Listen.Contracts;

namespace Namjai.Listen.Imports;

/// <summary>A refusal on its way to the edge, where it becomes a sentence.</summary>
internal sealed class FileRefusedException(FileRefusal refusal, params string[] arguments) : Exception(refusal.ToString())
{
    public FileRefusal Refusal { get; } = refusal;

    /// <summary>What the reason is about, beside the file.</summary>
    public IReadOnlyList<string> Arguments { get; } = arguments;
}
