using System.CommandLine;
using OpenData.Api.Schema;

namespace OpenData.Api.Commands;

/// <summary>The commands around the public contract: <c>schema print</c>.</summary>
internal static class SchemaCommands
{
    /// <summary>The command <c>schema</c> with its subcommands.</summary>
    public static Command Create()
    {
        var print = new Command("print", "Print the GraphQL schema: the content of schema.graphql.");
        print.SetAction(parsed => parsed.InvocationConfiguration.Output.Write(DatasetSchema.Print()));
        return new Command("schema", "Show the public contract.") { print };
    }
}
