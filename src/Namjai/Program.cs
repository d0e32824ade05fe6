using Namjai;
using Namjai.Platform.CommandLine;

await using var namjai = Rooms.ForCommands();
return await namjai.GetRequiredService<NamjaiCommandLine>().RunAsync(args);
