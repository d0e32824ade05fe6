using System.CommandLine;
using Namjai.Training.Themes;

var root = new RootCommand("Trains and measures the models of Namjai.Language") { ThemesCommand.Build() };
return root.Parse(args).Invoke();
