namespace Namjai.Listen.Contracts;

/// <summary>The file can't be used at all. The message is for people, in the current UI language: why, and what to do.</summary>
/// <param name="refusal">Why, by name.</param>
/// <param name="arguments">What the message names: the file first, then what the reason is about.</param>
/// <param name="message">The sentence for people.</param>
public sealed class FeedbackFileException(FileRefusal refusal, IReadOnlyList<string> arguments, string message) : Exception(message)
{
    /// <summary>Why, by name.</summary>
    public FileRefusal Refusal { get; } = refusal;

    /// <summary>What the message names.</summary>
    public IReadOnlyList<string> Arguments { get; } = arguments;
}

/// <summary>Why a file is refused.</summary>
public enum FileRefusal
{
    /// <summary>There is no such file.</summary>
    Missing,

    /// <summary>The path is a folder.</summary>
    IsFolder,

    /// <summary>A pipe or a device: it has no length and may never end.</summary>
    NotAFile,

    /// <summary>Reading it is not allowed, or another program holds it.</summary>
    NoPermission,

    /// <summary>The disk or network failed while reading.</summary>
    CannotBeRead,

    /// <summary>It went on changing while it was read.</summary>
    StillChanging,

    /// <summary>Nothing in it, or nothing but blanks.</summary>
    Empty,

    /// <summary>A header and no rows.</summary>
    HeaderOnly,

    /// <summary>A picture.</summary>
    Picture,

    /// <summary>A PDF document.</summary>
    Pdf,

    /// <summary>A web page.</summary>
    WebPage,

    /// <summary>JSON, which programs write for each other.</summary>
    Json,

    /// <summary>An archive, or a document that is no Excel workbook.</summary>
    Archive,

    /// <summary>An OpenDocument spreadsheet.</summary>
    OpenDocument,

    /// <summary>An Excel workbook of before 2007.</summary>
    OldExcel,

    /// <summary>A workbook under a password.</summary>
    PasswordProtected,

    /// <summary>A workbook that is broken.</summary>
    BrokenWorkbook,

    /// <summary>Bytes that are no text.</summary>
    NotText,

    /// <summary>Neither scores nor comments were found among its columns.</summary>
    NoUsableColumns,

    /// <summary>A column that the user named is not there.</summary>
    UnknownColumn,

    /// <summary>The column that the user named for the score holds no scores.</summary>
    NoScoresInColumn,
}
