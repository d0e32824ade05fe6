using Namjai.Listen;
using Namjai.Platform;
using Namjai.Platform.CommandLine;
using Namjai.Understand;

var builder = Host.CreateEmptyApplicationBuilder(settings: null);
builder.Services
    .AddPlatform()
    .AddListen()
    .AddUnderstand();

using var namjai = builder.Build();
return await namjai.Services.GetRequiredService<NamjaiCommandLine>().RunAsync(args);
