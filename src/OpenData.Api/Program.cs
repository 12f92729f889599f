using System.CommandLine;
using OpenData.Api.Commands;

return await ServeCommand.AddTo(new RootCommand("OpenData: the dataset, its checks and its GraphQL API.") { SeedCommands.Create(), SchemaCommands.Create() })
    .Parse(args).InvokeAsync();
