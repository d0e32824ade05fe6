namespace Namjai.Tests.Architecture;

/// <summary>The files of the project as they lie in the folder that the tests were built from.</summary>
internal static class RepositoryFiles
{
    // Migrations are written by EF.
    private static readonly string[] Built = ["bin", "obj", "artifacts", "Migrations"];

    public static string Root { get; } = FindRoot(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>Written source of the kinds given, as paths relative to <paramref name="folder"/> with forward slashes.</summary>
    public static IEnumerable<string> SourceIn(string folder, params string[] extensions) =>
        from file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        let path = Path.GetRelativePath(folder, file).Replace('\\', '/')
        where extensions.Contains(Path.GetExtension(path)) && !path.Split('/').Intersect(Built).Any()
        select path;

    private static string FindRoot(DirectoryInfo? folder) =>
        folder is null ? throw new DirectoryNotFoundException("The tests were not built inside the project's folder.")
        : File.Exists(Path.Combine(folder.FullName, "Namjai.slnx")) ? folder.FullName
        : FindRoot(folder.Parent);
}
