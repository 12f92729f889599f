using System.CommandLine;

namespace OpenData.Api.Commands;

/// <summary>The commands around the seed: <c>seed check</c>, <c>seed verify</c>, <c>seed load</c>, <c>seed diff</c>, <c>seed paragraphs</c>, <c>seed dictionary</c>.</summary>
internal static class SeedCommands
{
    /// <summary>The command <c>seed</c> with its subcommands. What they say goes to the output of the invocation.</summary>
    public static Command Create()
    {
        var seed = new Option<string>("--seed")
        {
            Description = "The folder of the seed.",
            HelpName = "DIR",
            DefaultValueFactory = _ => Repository.Resolve(Repository.SeedFolder),
        };
        return new Command("seed", "Check, verify and compare the dataset's files.")
        {
            Check(seed),
            Verify(seed),
            Load(seed),
            Diff(),
            Paragraphs(),
            Dictionary(seed),
        };
    }

    private static Command Check(Option<string> seed)
    {
        var command = new Command("check", "Hold every file of the seed against its rules, and tell every mistake at once.") { seed };
        command.SetAction(parsed => SeedCheck.Run(parsed.GetRequiredValue(seed), parsed.InvocationConfiguration.Output));
        return command;
    }

    private static Command Verify(Option<string> seed)
    {
        var sources = new Option<string>("--sources") { Description = "The folder of the archived documents.", HelpName = "DIR", Required = true };
        var command = new Command("verify", "Prove that every archived document is the one that was read, and that its paragraphs print what the seed says they print.") { sources, seed };
        command.SetAction(parsed => SeedVerify.Run(parsed.GetRequiredValue(seed), parsed.GetRequiredValue(sources), parsed.InvocationConfiguration.Output));
        return command;
    }

    private static Command Load(Option<string> seed)
    {
        var database = DatabaseOption.Create();
        var command = new Command("load", "Check the seed and load it into the database that servers read. A seed with a mistake changes nothing.") { seed, database };
        command.SetAction(parsed => SeedLoad.Run(parsed.GetRequiredValue(seed), parsed.GetRequiredValue(database), parsed.InvocationConfiguration.Output));
        return command;
    }

    private static Command Dictionary(Option<string> seed)
    {
        var page = new Option<string>("--output") { Description = "The page to write.", HelpName = "FILE", DefaultValueFactory = _ => Repository.Resolve(SeedDictionary.Page) };
        var command = new Command("dictionary", "Write the data dictionary from datapackage.json.") { seed, page };
        command.SetAction(parsed => SeedDictionary.Run(parsed.GetRequiredValue(seed), parsed.GetRequiredValue(page), parsed.InvocationConfiguration.Output));
        return command;
    }

    private static Command Diff()
    {
        var former = new Argument<string>("OLD") { Description = "The folder of the former seed." };
        var current = new Argument<string>("NEW") { Description = "The folder of the present seed." };
        var json = new Option<bool>("--json") { Description = "Write JSON." };
        var command = new Command("diff", "List the figures that were added, changed or withdrawn between two seeds.") { former, current, json };
        command.SetAction(parsed => SeedDiff.Run(parsed.GetRequiredValue(former), parsed.GetRequiredValue(current), parsed.GetValue(json), parsed.InvocationConfiguration.Output));
        return command;
    }

    private static Command Paragraphs()
    {
        var file = new Argument<string>("FILE") { Description = "The archived document." };
        var command = new Command("paragraphs", "Print the SHA-256 of a document and its paragraphs with the numbers to cite.") { file };
        command.SetAction(parsed => SeedParagraphs.Run(parsed.GetRequiredValue(file), parsed.InvocationConfiguration.Output));
        return command;
    }
}
