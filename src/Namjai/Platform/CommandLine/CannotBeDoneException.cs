namespace Namjai.Platform.CommandLine;

/// <summary>Ends a command with exit code 1 and one line that says what is wrong and what to do about it.</summary>
internal sealed class CannotBeDoneException(string message) : Exception(message);
