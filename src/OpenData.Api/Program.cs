using System.CommandLine;
using OpenData.Api.Commands;

return new RootCommand("OpenData: the dataset, its checks and its GraphQL API.") { SeedCommands.Create() }.Parse(args).Invoke();
