using System.CommandLine;
using Namjai.Training;
using Namjai.Training.Search;
using Namjai.Training.Themes;

var data = new Option<DirectoryInfo>("--data") { Description = "Folder with the collections to train on (text/th, text/zh, text/en, reviews).", Required = true };
var models = new Option<DirectoryInfo>("--out")
{
    Description = "Where the model files go.",
    DefaultValueFactory = _ => new DirectoryInfo(Path.Combine("src", "Namjai.Language", "Models")),
};
var root = new RootCommand("Trains the models of Namjai.Language and says how well they do on texts they have not seen.") { data, models, ThemesCommand.Build(), SearchCommand.Build() };
root.SetAction(parsed =>
{
    var from = parsed.GetValue(data)!;
    var to = parsed.GetValue(models)!;
    if (!from.Exists || !to.Exists)
    {
        Console.Error.WriteLine(from.Exists ? $"There is no folder {to}: run this in the project's folder, or say --out." : $"There is no folder {from}.");
        return 1;
    }
    new TrainSentiment(new Corpora(from.FullName), to.FullName).Run();
    return 0;
});
return root.Parse(args).Invoke();
