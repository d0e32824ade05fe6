namespace Namjai.Benchmarks.Corpora;

/// <summary>The project's own example, which anybody has.</summary>
internal static class ExampleFile
{
    private static readonly string Place = Path.Combine("examples", "ruean-nam-cafe.csv");

    public static FileInfo Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var file = new FileInfo(Path.Combine(folder.FullName, Place));
            if (file.Exists) return file;
        }
        throw new FileNotFoundException($"{Place} is not above {AppContext.BaseDirectory}; name a file with --file.");
    }
}
